import type { FileFormat, Material, MaterialSource } from '#shared/definition/material';

export type UploadSource = Extract<MaterialSource, { kind: 'upload' }>;

/** Why a file was not sent or not taken; `words` are the server's own. */
export interface FileFault {
  readonly code: 'format' | 'size' | 'empty' | 'count' | 'network' | 'refused';
  readonly words?: string;
}

const TYPES = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' } as const satisfies Record<
  FileFormat,
  string
>;

/** How a material is uploaded; undefined where it is not. */
export function uploadSource(material: Material | undefined): UploadSource | undefined {
  return material?.sources.find((source) => source.kind === 'upload');
}

/** What a file input may offer. */
export function acceptOf({ formats }: UploadSource): string {
  return formats.map((format) => TYPES[format]).join(',');
}

/**
 * What speaks against a file before it is sent; nothing where it may be tried. The name is never judged: the server finds the
 * real type from the bytes. `count`: files that are there already.
 */
export function faultOf(file: File, source: UploadSource | undefined, count: number): FileFault | undefined {
  if (source === undefined || count >= source.maxFiles) return { code: 'count' };
  if (file.size === 0) return { code: 'empty' };
  if (file.size > source.maxMegabytes * 1_000_000) return { code: 'size' };
  const known = Object.values<string>(TYPES).includes(file.type);
  return known && !source.formats.some((format) => TYPES[format] === file.type) ? { code: 'format' } : undefined;
}

/** 1.8 MB, 320 kB. */
export function sizeInWords(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
