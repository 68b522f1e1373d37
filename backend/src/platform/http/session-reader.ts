import type { Caller } from '#backend/platform/http/caller';

/** The port by which the guard learns who holds a token. The feature `session` fills it. */
export abstract class SessionReader {
  /** Who holds this token, or undefined for an unknown, ended or revoked one. Asked on every request: nothing is cached. */
  abstract holderOf(token: string): Promise<Omit<Caller, 'address'> | undefined>;
}
