import { FILE_TYPES } from '#shared/definition/field-kind/file';
import type { FileFormat } from '#shared/definition/material';

/** What may be uploaded at a place. */
export interface UploadRule {
  readonly formats: readonly FileFormat[];
  readonly maxMegabytes: number;
  readonly maxFiles: number;
}

/** Why a file was not sent or not taken; `words` are the server's own. */
export interface FileFault {
  readonly code: 'format' | 'size' | 'empty' | 'count' | 'network' | 'refused';
  readonly words?: string;
}

/** What a file input may offer. */
export function acceptOf({ formats }: UploadRule): string {
  return formats.map((format) => FILE_TYPES[format]).join(',');
}

/**
 * What speaks against a file before it is sent; nothing where it may be tried. The name is never judged: the server finds the
 * real type from the bytes. `count`: files that are there already.
 */
export function faultOf(file: File, rule: UploadRule | undefined, count: number): FileFault | undefined {
  if (rule === undefined || count >= rule.maxFiles) return { code: 'count' };
  if (file.size === 0) return { code: 'empty' };
  if (file.size > rule.maxMegabytes * 1_000_000) return { code: 'size' };
  const known = Object.values<string>(FILE_TYPES).includes(file.type);
  return known && !rule.formats.some((format) => FILE_TYPES[format] === file.type) ? { code: 'format' } : undefined;
}

/** 1.8 MB, 320 kB. */
export function sizeInWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
