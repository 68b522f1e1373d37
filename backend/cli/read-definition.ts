import { readJson, whyNot } from './read-json.js';
import type { Result } from './verb.js';
import { Definition } from '#shared/definition/definition';
import { migrateDefinition } from '#shared/definition/migration/migrate-definition';
import { isTooDeep } from '#shared/kernel/depth';
import type { Json } from '#shared/kernel/json';

/** The definition in a file, brought up to the language of today, or what to tell who named it. */
export async function readDefinition(
  file: string,
): Promise<{ readonly ok: true; readonly value: Definition } | { readonly ok: false; readonly result: Result }> {
  const read = await readJson(file);
  if (!read.ok) return { ok: false, result: { code: 2, say: whyNot(read.refusal) } };
  const definition = isTooDeep(read.value) ? undefined : Definition.safeParse(migrateDefinition(read.value as Json));
  if (definition?.success !== true)
    return { ok: false, result: { code: 2, say: `${file} is no definition; check ${file} says where` } };
  return { ok: true, value: definition.data };
}
