import * as z from 'zod';
import { emptyList, type FieldKind, type ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';
import { FileFormat } from '#shared/definition/material';

/** An answer that is files. */
export const FileField = z
  .strictObject({
    kind: z.literal('file'),
    ...fieldShape,
    formats: z.array(FileFormat).min(1).max(FileFormat.options.length).describe('What may be handed in'),
    maxMegabytes: z.number().min(0.1).max(50).describe('Of one file, in MB of 1 000 000 bytes'),
    maxFiles: z.int().min(1).max(20),
  })
  .meta({ id: 'FileField' });
export type FileField = z.infer<typeof FileField>;

/** The type that is found in the bytes of a file of each format. */
export const FILE_TYPES = { pdf: 'application/pdf', jpg: 'image/jpeg', png: 'image/png' } as const satisfies Record<
  FileFormat,
  string
>;

/** A file of an answer. What the applicant sends is compared with what the platform stored when it received the file. */
export const AnsweredFile = z.strictObject({
  id: z.string().max(64),
  name: z.string().max(255).describe('As the applicant named it; shown, never used as a path'),
  type: z.enum(Object.values(FILE_TYPES)).describe('Found from the bytes'),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type AnsweredFile = z.infer<typeof AnsweredFile>;

/** Most files that an answer may list before it is called too many: a list without end is no answer. */
const MOST_LISTED = 100;

function issuesOf({ formats, maxMegabytes, maxFiles }: FileField, files: readonly AnsweredFile[]): ValueIssue[] {
  const types = formats.map((format): string => FILE_TYPES[format]);
  const issues = files.flatMap(({ id, type, bytes }, index): ValueIssue[] => {
    const at = [String(index)];
    if (files.findIndex((other) => other.id === id) < index) return [{ code: 'FIELD.FILE_TWICE', at }];
    if (!types.includes(type)) return [{ code: 'FIELD.FILE_TYPE', params: { formats: formatsText(formats) }, at }];
    return bytes > maxMegabytes * 1_000_000
      ? [{ code: 'FIELD.FILE_TOO_LARGE', params: { max: maxMegabytes }, at }]
      : [];
  });
  return files.length > maxFiles
    ? [{ code: 'FIELD.TOO_MANY_FILES', params: { max: maxFiles, actual: files.length } }, ...issues]
    : issues;
}

/** PDF, JPG. */
export function formatsText(formats: readonly FileFormat[]): string {
  return formats.join(', ').toUpperCase();
}

export const fileKind: FieldKind<FileField> = {
  kind: 'file',
  name: { zh: '文件', en: 'File' },
  group: 'basic',
  schema: FileField,
  fresh: () => ({ kind: 'file', formats: ['pdf', 'jpg', 'png'], maxMegabytes: 10, maxFiles: 1 }),
  properties: [
    {
      key: 'formats',
      label: { zh: '可交的格式', en: 'Formats' },
      editor: 'enum',
      choices: FileFormat.options.map((value) => ({
        value,
        label: { zh: value.toUpperCase(), en: value.toUpperCase() },
      })),
    },
    { key: 'maxMegabytes', label: { zh: '每个最大（MB）', en: 'Largest (MB)' }, editor: 'number' },
    { key: 'maxFiles', label: { zh: '最多几个', en: 'Most files' }, editor: 'number' },
  ],
  answered: true,
  valueType: () => ({ list: { object: { name: 'string', bytes: 'double' } } }),
  value: () => z.array(AnsweredFile).max(MOST_LISTED),
  issues: (field, value) => issuesOf(field, value as unknown as AnsweredFile[]),
  isEmpty: emptyList,
};
