import { fileTypeFromBuffer } from 'file-type';
import type { FileRef } from '#shared/case/file-ref';
import type { FileFormat } from '#shared/definition/material';

/** How many bytes of the beginning tell the type. */
export const SNIFF_BYTES = 4100;

const TYPES: Readonly<Record<FileFormat, { mime: FileRef['type']; extensions: readonly string[] }>> = {
  pdf: { mime: 'application/pdf', extensions: ['pdf'] },
  jpg: { mime: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  png: { mime: 'image/png', extensions: ['png'] },
};

/**
 * The type of a file, found from its first bytes, or undefined unless it is one of the allowed formats and the extension of its name says
 * the same.
 */
export async function realType(
  head: Uint8Array,
  name: string,
  allowed: readonly FileFormat[],
): Promise<FileRef['type'] | undefined> {
  const found = await fileTypeFromBuffer(head);
  const extension = /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return allowed
    .map((format) => TYPES[format])
    .find(({ mime, extensions }) => mime === found?.mime && extensions.includes(extension))?.mime;
}
