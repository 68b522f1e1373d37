import type { FileRef } from '#shared/case/file-ref';

/** The port of a virus scanner. */
export abstract class FileScanner {
  /** What it found in the bytes. Throws when it cannot answer: then the file is not kept. */
  abstract scan(bytes: NodeJS.ReadableStream): Promise<FileRef['scan']>;
}

/** Where no scanner is set up, and every file says so. */
export class NoScanner extends FileScanner {
  override scan(): Promise<FileRef['scan']> {
    return Promise.resolve('unscanned');
  }
}
