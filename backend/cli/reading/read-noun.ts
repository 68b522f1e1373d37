import { malformedInWords } from '../telling/malformed-text.js';
import type { Said } from '../telling/reader.js';
import { readJson, type JsonFile } from './read-json.js';
import type * as z from 'zod';
import { malformed, tooDeep } from '#shared/check/malformed';
import type { Json } from '#shared/kernel/json';

/** What a file holds, by its schema, after `prepare` brought it up to the language of today; or what to tell who named it. */
export async function readNoun<T>(
  file: string,
  schema: z.ZodType<T>,
  prepare: (value: Json) => Json = (value) => value,
): Promise<
  { readonly ok: true; readonly value: T; readonly file: JsonFile } | { readonly ok: false; readonly say: Said }
> {
  const read = await readJson(file);
  if (!read.ok) return read;
  if (read.value.places === undefined) return { ok: false, say: malformedInWords([tooDeep()], read.value) };
  const parsed = schema.safeParse(prepare(read.value.value as Json));
  if (parsed.success) return { ok: true, value: parsed.data, file: read.value };
  return { ok: false, say: malformedInWords(malformed(parsed.error.issues), read.value) };
}
