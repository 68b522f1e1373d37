import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { refuse, Refused } from '#backend/platform/http/refused';
import { Readiness } from '#backend/platform/readiness';
import { sendProblem } from '#backend/platform/http/send-problem';

/** Milliseconds that requests under way get to end. */
const PATIENCE = 10_000;
/** What answers to the end: whoever watches the process must not take stopping for dead. */
const HEALTH = new Set(['/api/health/live', '/api/health/ready']);
/** Seconds after which a client may come again: another backend, or this one after its restart, answers by then. */
const COME_AGAIN = '2';

/**
 * The end of a server, begun by a signal or by who closes it: nothing new is begun, and what is under way is answered. Requests that come
 * meanwhile are told to come again, and their connection is closed, so that the client turns to another backend.
 */
@Injectable()
export class Draining implements OnModuleDestroy {
  private readonly told: (() => void)[] = [];
  private underWay = 0;
  private isBegun = false;
  private cutOff: (() => void) | undefined;

  constructor(readiness: Readiness) {
    readiness.add('running', () => !this.isBegun);
  }

  get begun(): boolean {
    return this.isBegun;
  }

  /** Who holds answers open, such as streams, is told to end them. */
  onBegin(listener: () => void): void {
    this.told.push(listener);
  }

  begin(): void {
    if (this.isBegun) return;
    this.isBegun = true;
    for (const tell of this.told) tell();
  }

  /** Resolves when no request is under way any more; who has not ended his after the patience is cut off. */
  async end(): Promise<void> {
    const late = performance.now() + PATIENCE;
    while (this.underWay > 0 && performance.now() < late) await pause(20);
    if (this.underWay > 0) this.cutOff?.();
  }

  /** For whoever closes the application without a signal. */
  async onModuleDestroy(): Promise<void> {
    this.begin();
    await this.end();
  }

  /** Counts every request, and turns away what comes too late; before any other hook. */
  watch(app: NestFastifyApplication): void {
    const fastify = app.getHttpAdapter().getInstance();
    this.cutOff = () => fastify.server.closeAllConnections();
    fastify.addHook('onRequest', (request, reply, next) => {
      if (this.isBegun && !HEALTH.has(request.url)) {
        void reply.header('connection', 'close');
        const { refusal } = refuse('PLATFORM.STOPPING');
        return sendProblem(request, reply, new Refused(refusal, { 'retry-after': COME_AGAIN }));
      }
      this.underWay += 1;
      reply.raw.once('close', () => (this.underWay -= 1));
      next();
    });
    // A connection that is kept open would bring another request to a server that is about to close it.
    fastify.addHook('onSend', (_request, reply, payload, next) => {
      if (this.isBegun) void reply.header('connection', 'close');
      next(null, payload);
    });
  }
}
