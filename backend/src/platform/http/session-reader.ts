import type { Caller } from '#backend/platform/http/caller';

/** The port by which the guard learns who holds a token. The feature `session` fills it. */
export abstract class SessionReader {
  /** Who holds this token, or undefined for an unknown, ended or revoked one. Asked on every request. */
  abstract holderOf(token: string): Promise<Omit<Caller, 'address'> | undefined>;

  /** The same, without counting as a use of the session: an open screen does not keep it alive. */
  abstract lookAt(token: string): Promise<Omit<Caller, 'address'> | undefined>;
}
