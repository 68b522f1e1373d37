import type { Json } from '#shared/kernel/json';
import { looseLiteralsOf } from '#shared/expression/loose-literals';
import type { Definition } from '#shared/definition/definition';

/** What expressions of an item compare its paths with. */
export interface Literals {
  /** Of a path, e.g. form.projects with cold; [] for none. */
  readonly at: (path: string) => readonly (string | number)[];
  /** Division codes that are named anywhere, those of the item first. */
  readonly regions: readonly string[];
}

/** Keys of definitions under which expressions stand. */
const HOLDERS: ReadonlySet<string> = new Set([
  ...['visibleWhen', 'requiredWhen', 'readonlyWhen', 'when', 'holds', 'neededWhen', 'offeredWhen', 'barredWhen'],
  ...['computed', 'default', 'proves', 'quantity', 'under', 'holder', 'holderCode', 'region'],
]);
const kept = new WeakMap<Definition, Literals>();

/**
 * Everything that paths are compared with anywhere in an item: also where a function stands between, as in
 * ageOn(form.idNumber, today) >= 18.0, and where a computed answer does. Too many rather than too few. Paths in rows are
 * row.<member> and form.<list>[].<member>.
 */
export function literalsOf(definition: Definition): Literals {
  const known = kept.get(definition);
  if (known !== undefined) return known;
  const all = new Map<string, Set<string | number>>();
  const note = (path: string, values: Iterable<string | number>): void => {
    const own = all.get(path) ?? new Set();
    all.set(path, own);
    for (const value of values) own.add(value);
  };
  const computed = gather(definition as unknown as Json, note);
  // What is compared with a computed answer says something of what it is reckoned from; three deep is far enough.
  for (let round = 0; round < 3; round += 1)
    for (const { path, reads } of computed) for (const read of reads) note(read, all.get(path) ?? []);
  const codes = [...all.values()].flatMap((values) => [...values]).filter((value) => typeof value === 'string');
  const found: Literals = {
    at: (path) => [...(all.get(path) ?? [])],
    regions: [...new Set([...definition.basics.regions, ...codes.filter((code) => /^\d{6}(?:\d{3})?$/.test(code))])],
  };
  kept.set(definition, found);
  return found;
}

type Note = (path: string, values: Iterable<string | number>) => void;
interface Computed {
  readonly path: string;
  readonly reads: readonly string[];
}

function gather(value: Json, note: Note): Computed[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((entry) => gather(entry, note));
  const owner = value as { readonly [key: string]: Json };
  return Object.entries(owner).flatMap(([key, inner]): Computed[] => {
    if (typeof inner !== 'string' || !HOLDERS.has(key)) return gather(inner, note);
    const reads = read(inner, note);
    if (key !== 'computed' || typeof owner['key'] !== 'string') return [];
    return ['form', 'row'].map((root) => ({ path: `${root}.${String(owner['key'])}`, reads }));
  });
}

/** Notes what an expression compares; gives the paths that it reads. */
function read(source: string, note: Note): readonly string[] {
  const { literals, reads } = looseLiteralsOf(source);
  for (const [path, values] of literals) note(plain(path), values);
  return reads.map(plain);
}

/** Inside a step the answers of the applicant are called application. */
function plain(path: string): string {
  return path.replace(/^application\./, 'form.');
}
