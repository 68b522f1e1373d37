import type { ASTNode } from '@marcbachmann/cel-js';
import type { Json } from '#shared/kernel/json';
import { comparisonsOf } from '#shared/expression/comparisons';
import { engineOf } from '#shared/expression/engine';
import { partsOf } from '#shared/expression/parts';
import type { Scope } from '#shared/expression/value-type';
import type { Definition } from '#shared/definition/definition';
import { literalsIn } from '#shared/simulate/aim/leaf';

/** What expressions of an item compare its paths with. */
export interface Literals {
  /** Of a path, e.g. form.projects with cold; [] for none. */
  readonly at: (path: string) => readonly (string | number)[];
  /** Division codes that are named anywhere, those of the item first. */
  readonly regions: readonly string[];
}

const NO_ROOTS: Scope = {};
/** Keys of definitions under which expressions stand. */
const HOLDERS: ReadonlySet<string> = new Set([
  ...['visibleWhen', 'requiredWhen', 'readonlyWhen', 'when', 'holds', 'neededWhen', 'offeredWhen', 'barredWhen'],
  ...['computed', 'default', 'proves', 'quantity', 'under', 'holder', 'holderCode', 'region'],
]);
const CONNECTIVES: ReadonlySet<string> = new Set(['&&', '||', '!_', '?:']);
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
  try {
    const compared = comparisonsOf(source);
    for (const [path, values] of compared.literals) note(plain(path), values);
    const ast = engineOf(NO_ROOTS).check.parse(source).ast;
    const paths = pathsIn(ast);
    if (!compared.exact) noteLoosely(ast, note);
    return paths;
  } catch {
    return [];
  }
}

/** Each part's literals go to every path in that part. */
function noteLoosely(node: ASTNode, note: Note): void {
  if (CONNECTIVES.has(node.op)) return partsOf(node).forEach((part) => noteLoosely(part, note));
  const literals = literalsIn(node);
  if (literals.length > 0) for (const path of pathsIn(node)) note(path, literals);
}

function pathsIn(node: ASTNode): readonly string[] {
  const path = pathOf(node);
  return path?.includes('.') === true ? [plain(path)] : partsOf(node).flatMap(pathsIn);
}

function pathOf(node: ASTNode): string | undefined {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return undefined;
  const owner = pathOf(node.args[0]);
  return owner === undefined ? undefined : `${owner}.${node.args[1]}`;
}

/** Inside a step the answers of the applicant are called application. */
function plain(path: string): string {
  return path.replace(/^application\./, 'form.');
}
