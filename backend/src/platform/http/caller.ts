import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { SessionView } from '#shared/api/session';
import { refuse } from '#backend/platform/http/refused';

/** Who asks: the person of a session, and from where. The only source of department, roles and posts; a request never says them. */
export interface Caller extends SessionView {
  /** Hash of the session's token: its identity, useless to whoever reads it. */
  readonly session: string;
  /** Address that the request came from. */
  readonly address: string;
}

/** A request after the guard. */
export type GuardedRequest = FastifyRequest & { caller?: Caller };

/** The person who asks; for routes that need a session. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = context.switchToHttp().getRequest<GuardedRequest>().caller;
  if (!caller) throw refuse('SESSION.NEEDED');
  return caller;
});

/** The person who asks, where there is one; for routes that are open to everyone. */
export const MaybeMe = createParamDecorator(
  (_: unknown, context: ExecutionContext): Caller | undefined =>
    context.switchToHttp().getRequest<GuardedRequest>().caller,
);
