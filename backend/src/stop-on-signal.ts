import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Draining } from '#backend/platform/http/draining';

/** Whatever still goes on then is not waited for: what is due stands in the database, and leases run out. */
const LONGEST = 20_000;
/** How long a client that keeps its connection open gets to learn on it that it must turn elsewhere. */
const LINGER = 1000;

/**
 * Stops the server on SIGTERM and SIGINT: it is no longer ready at once, requests under way are answered, the worker ends its effect and
 * lets its case go, then the connection to MongoDB closes. A second signal changes nothing; after 20 s it ends in any case.
 */
export function stopOnSignal(app: NestFastifyApplication): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => {
      console.error(`The server did not come to its end within ${LONGEST / 1000} s and was ended.`);
      process.exit(1);
    }, LONGEST).unref();
    void end(app).then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error instanceof Error ? error.message : error);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
}

async function end(app: NestFastifyApplication): Promise<void> {
  const draining = app.get(Draining, { strict: false });
  draining.begin();
  await Promise.all([pause(LINGER), draining.end()]);
  await app.close();
}
