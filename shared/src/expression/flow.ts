import type { ASTNode } from '@marcbachmann/cel-js';

/**
 * Where the values of a part of an expression come from: paths of roots, and texts that stand in the expression itself.
 * Entries of a list are paths with `[]`, e.g. form.rooms[].area; `entries` are those of a list that the expression makes.
 */
export interface Flow {
  readonly paths: readonly string[];
  readonly texts: readonly ASTNode[];
  readonly entries?: Flow | undefined;
  /** The keys of a map that the expression makes: they are what is compared where something is looked up in it. */
  readonly keys?: Flow | undefined;
}

export const NOWHERE: Flow = { paths: [], texts: [] };

/** Most paths that a part is followed to; choices that are chained could double them without end. */
const MOST_PATHS = 100;

/** Either of several: what `a ? b : c` and the entries of a list come from. */
export function either(flows: readonly Flow[]): Flow {
  const inner = (name: 'entries' | 'keys'): Flow | undefined => {
    const found = flows.flatMap((flow) => flow[name] ?? []);
    return found.length === 0 ? undefined : either(found);
  };
  return {
    paths: [...new Set(flows.flatMap(({ paths }) => paths))].slice(0, MOST_PATHS),
    texts: [...new Set(flows.flatMap(({ texts }) => texts))],
    entries: inner('entries'),
    keys: inner('keys'),
  };
}

/** One entry of a list. */
export function entryOf(flow: Flow): Flow {
  return either([{ paths: flow.paths.map((path) => `${path}[]`), texts: [] }, flow.entries ?? NOWHERE]);
}

/** A member of an object. */
export function memberOf(flow: Flow, name: string): Flow {
  return { paths: flow.paths.map((path) => `${path}.${name}`), texts: [] };
}
