import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import * as z from 'zod';
import type { Outcome } from '#shared/kernel/outcome';
import { ANSWERS, type Answered } from '#backend/platform/http/answers';
import { Refused } from '#backend/platform/http/refused';
import { Reply } from '#backend/platform/http/reply';
import { SETTINGS, type Settings } from '#backend/platform/settings';

function isOutcome(value: unknown): value is Outcome<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'ok' in value &&
    typeof value.ok === 'boolean' &&
    ('value' in value || 'refusal' in value)
  );
}

/**
 * Turns what a controller gives back into the answer: an Outcome into its value or its problem, a Reply into body and headers.
 * Private by default: nothing is cached unless the route says so. In tests every JSON body is held against the declared schema.
 */
@Injectable()
export class ReplyInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const answered = this.reflector.get<Answered | undefined>(ANSWERS, context.getHandler());
    // A stream has its own headers, and its messages are no answers.
    if (answered?.body === 'events') return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(map((given: unknown) => this.send(given, answered, reply)));
  }

  private send(given: unknown, answered: Answered | undefined, reply: FastifyReply): unknown {
    const value = isOutcome(given) ? valueOf(given) : given;
    const [body, headers] = value instanceof Reply ? [value.body as unknown, value.headers] : [value, {}];
    void reply.headers({ 'cache-control': 'no-store', ...headers });
    if (body instanceof StreamableFile || Buffer.isBuffer(body) || !(answered?.body instanceof z.ZodType)) return body;
    if (reply.statusCode === 304) return undefined;
    if (this.settings.mode === 'test') hold(body, answered.body);
    void reply.header('content-type', 'application/json; charset=utf-8');
    return JSON.stringify(body);
  }
}

function valueOf(outcome: Outcome<unknown>): unknown {
  if (outcome.ok) return outcome.value;
  throw new Refused(outcome.refusal);
}

/** Throws when a body is not what its route declared: the contract is part of the tests. */
function hold(body: unknown, schema: z.ZodType): void {
  const read = schema.safeParse(JSON.parse(JSON.stringify(body)));
  if (!read.success) throw new Error(`The answer is not what the route declares: ${z.prettifyError(read.error)}`);
}
