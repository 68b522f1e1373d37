import type { Definition } from '#shared/definition/definition';
import { formPlaces } from '#shared/definition/form-place';
import { isObject } from '#shared/diff/keyed-path';
import type { Json } from '#shared/kernel/json';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';

/** The person as another version asks for him: what was renamed, as `formerly` tells, is answered under its key there. */
export function inKeysOf(person: MadeUpApplicant, from: Definition, to: Definition): MadeUpApplicant {
  const fields = renames(
    formPlaces(from.form).map(({ source }) => source),
    formPlaces(to.form).map(({ source }) => source),
  );
  const materials = renames(from.materials, to.materials);
  if (fields.size === 0 && materials.size === 0) return person;
  return {
    ...person,
    answers: underNewKeys(person.answers as Json, fields) as MadeUpApplicant['answers'],
    ...(person.deferred && { deferred: person.deferred.map((key) => materials.get(key) ?? key) }),
  };
}

interface Named {
  readonly key: string;
  readonly formerly?: readonly string[] | undefined;
}

/** Keys of one side that stand under another key on the other, whichever side is the newer one. */
function renames(from: readonly Named[], to: readonly Named[]): ReadonlyMap<string, string> {
  const [here, there] = [new Set(from.map(({ key }) => key)), new Set(to.map(({ key }) => key))];
  const pairs = new Map<string, string>();
  for (const { key, formerly = [] } of to)
    for (const was of formerly) if (here.has(was) && !there.has(was) && !here.has(key)) pairs.set(was, key);
  for (const { key, formerly = [] } of from) {
    const is = formerly.find((each) => there.has(each) && !here.has(each));
    if (is !== undefined && !there.has(key)) pairs.set(key, is);
  }
  return pairs;
}

/** Answers and those in rows; parts of a composite answer have names of their own. */
function underNewKeys(value: Json, names: ReadonlyMap<string, string>): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      names.get(key) ?? key,
      Array.isArray(member) ? (member as readonly Json[]).map((row) => underNewKeys(row, names)) : member,
    ]),
  );
}
