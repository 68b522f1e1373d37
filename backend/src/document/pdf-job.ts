import type { Outcome } from '#shared/kernel/outcome';
import type { Printable } from '#shared/document/printable';

/** What the printing thread can be asked for, and what each answers. Plain data: it crosses threads. */
export interface PdfJobs {
  /** Whether the fonts have every sign of a paper; refuses with DOCUMENT.UNPRINTABLE {characters}. */
  readonly check: { readonly ask: { readonly printable: Printable }; readonly answer: Outcome<undefined> };
  /** A paper as PDF; `site` is the address of the site, for the QR code of a certificate. Refuses like `check`. */
  readonly print: {
    readonly ask: { readonly printable: Printable; readonly site: string };
    readonly answer: Outcome<Uint8Array>;
  };
}

/** A job on its way to the thread. */
export type PdfJob = { readonly [K in keyof PdfJobs]: { readonly kind: K } & PdfJobs[K]['ask'] }[keyof PdfJobs];
