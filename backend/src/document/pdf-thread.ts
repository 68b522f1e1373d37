import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { checkPrintable } from '#backend/document/check-printable';
import type { PdfJob } from '#backend/document/pdf-job';
import { renderPdf } from '#backend/document/render-pdf';
import type { ThreadAnswer } from '#backend/platform/one-thread';

/** The printing thread: fonts are unpacked, cut and set here, never on the loop that answers requests. Started by PdfPrinter. */
const port = parentPort;
if (port === null) throw new Error('This is a thread of the backend');
lowerPriority();
port.on('message', (job: PdfJob) => {
  perform(job).then(
    (answer) => port.postMessage({ answer } satisfies ThreadAnswer),
    (error: unknown) =>
      port.postMessage({ thrown: error instanceof Error ? error.message : String(error) } satisfies ThreadAnswer),
  );
});

function perform(job: PdfJob) {
  return job.kind === 'check' ? checkPrintable(job.printable) : renderPdf(job.printable, job.site);
}

/** On Linux a thread has a priority of its own (setpriority(2), NOTES): requests come before papers. Elsewhere it stays. */
function lowerPriority(): void {
  if (process.platform === 'linux') setPriority(0, 10);
}
