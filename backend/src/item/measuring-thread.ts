import { parentPort } from 'node:worker_threads';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { measureReductions } from '#shared/diff/measure-reductions';
import type { MeasuringJob } from '#backend/item/reductions-meter';
import type { ThreadAnswer } from '#backend/platform/one-thread';

/** One seed, so that everybody who reads a review reads the same figures. */
const OPTIONS = { seed: 1, people: 40, calendar: [CALENDAR_2026] };

/** The measuring thread: made-up people are run through two versions beside the loop that answers requests. Started by ReductionsMeter. */
const port = parentPort;
if (port === null) throw new Error('This is a thread of the backend');
port.on('message', ({ before, after }: MeasuringJob) => {
  try {
    port.postMessage({ answer: measureReductions(before, after, OPTIONS) } satisfies ThreadAnswer);
  } catch (error) {
    port.postMessage({ thrown: error instanceof Error ? error.message : String(error) } satisfies ThreadAnswer);
  }
});
