import type { FileFault } from './file-fault';

/** A file on its way, or one that did not arrive. */
export interface Upload {
  readonly id: number;
  /** What it was chosen for: the key of a material, or the pointer of a question. */
  readonly at: string;
  readonly file: File;
  readonly percent: number;
  readonly fault?: FileFault;
}
