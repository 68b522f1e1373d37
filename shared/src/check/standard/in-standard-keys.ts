import type { Definition } from '#shared/definition/definition';
import { formPlaces } from '#shared/definition/form-place';

/** Properties that hold conditions over answers. */
const CONDITIONS: ReadonlySet<string> = new Set(['neededWhen', 'visibleWhen', 'requiredWhen', 'when']);

/** The definition with its conditions over the keys that its standard uses, so that a renamed question changes none of them. */
export function inStandardKeys(mine: Definition, standard: Definition): Definition {
  const theirs = new Set(formPlaces(standard.form).map(({ key }) => key));
  const earlier = new Map<string, string>();
  for (const { key, source } of formPlaces(mine.form)) {
    const was = theirs.has(key) ? undefined : source.formerly?.find((each) => theirs.has(each));
    if (was !== undefined) earlier.set(key, was);
  }
  if (earlier.size === 0) return mine;
  return JSON.parse(JSON.stringify(mine), (name, value: unknown) =>
    CONDITIONS.has(name) && typeof value === 'string'
      ? value.replace(/\b(form|row)\.(\w+)/g, (all, root: string, key: string) =>
          earlier.has(key) ? `${root}.${earlier.get(key)!}` : all,
        )
      : value,
  ) as Definition;
}
