import { parentPort } from 'node:worker_threads';
import { checkDefinition } from '#shared/check/check-definition';
import type { JudgingJob } from '#backend/item/definition-judge';
import type { ThreadAnswer } from '#backend/platform/one-thread';

/** The judging thread: however large a definition is, the loop that answers requests does not wait for it. Started by DefinitionJudge. */
const port = parentPort;
if (port === null) throw new Error('This is a thread of the backend');
port.on('message', ({ definition, surroundings }: JudgingJob) => {
  try {
    port.postMessage({ answer: checkDefinition(definition, surroundings) } satisfies ThreadAnswer);
  } catch (error) {
    port.postMessage({ thrown: error instanceof Error ? error.message : String(error) } satisfies ThreadAnswer);
  }
});
