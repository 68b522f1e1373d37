import { Injectable } from '@nestjs/common';
import type { Printable } from '#shared/document/printable';
import type { PdfJob, PdfJobs } from '#backend/document/pdf-job';
import { OneThread } from '#backend/platform/one-thread';

const THREAD = new URL('./pdf-thread.js', import.meta.url);
/** The slowest real paper unpacks the fonts in a second or two. */
const PATIENCE = 60_000;

/** Prints in a thread of its own, so that the loop that answers requests never waits for a font. */
@Injectable()
export class PdfPrinter extends OneThread<PdfJob> {
  // A spec puts others in their place.
  protected readonly program: URL = THREAD;
  protected readonly patience: number = PATIENCE;
  protected readonly deed = 'printing';

  /** Whether the fonts have every sign of a paper; refuses with DOCUMENT.UNPRINTABLE {characters}. Asked before a number is given. */
  check(printable: Printable): Promise<PdfJobs['check']['answer']> {
    return this.ask({ kind: 'check', printable });
  }

  /** A printable as PDF. Refuses with DOCUMENT.UNPRINTABLE {characters}; throws where the thread ended or too much is waiting. */
  print(printable: Printable, site: string): Promise<PdfJobs['print']['answer']> {
    return this.ask({ kind: 'print', printable, site });
  }
}
