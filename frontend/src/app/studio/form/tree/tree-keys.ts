import type { Pointer } from '#shared/kernel/pointer';
import type { TreeRow } from './tree-rows';

/** What a key does in the tree. */
export type TreeDeed =
  | { readonly deed: 'go'; readonly to: Pointer }
  | { readonly deed: 'open' | 'close'; readonly id: string }
  | { readonly deed: 'up' | 'down' | 'into' | 'out' | 'add' | 'rename' | 'remove' | 'copy' };

export interface TreeKey {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
}

const PLAIN: Readonly<Record<string, 'add' | 'rename' | 'remove'>> = {
  a: 'add',
  A: 'add',
  F2: 'rename',
  Delete: 'remove',
  Backspace: 'remove',
};
const MOVES: Readonly<Record<string, 'up' | 'down' | 'into' | 'out'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'into',
  ArrowLeft: 'out',
};

/** Reads a key as the tree pattern of ARIA has it, and our own: Alt with arrows moves, A adds, F2 renames, Del removes. */
export function treeDeed(
  rows: readonly TreeRow[],
  current: Pointer,
  { key, altKey, ctrlKey }: TreeKey,
): TreeDeed | undefined {
  const at = rows.findIndex((row) => row.pointer === current);
  const row = rows[at];
  if (row === undefined) return rows[0] && !altKey && !ctrlKey && key === 'ArrowDown' ? go(rows[0]) : undefined;
  if (altKey) return MOVES[key] && { deed: MOVES[key] };
  if (ctrlKey) return key.toLowerCase() === 'd' ? { deed: 'copy' } : undefined;
  if (PLAIN[key] !== undefined) return { deed: PLAIN[key] };
  switch (key) {
    case 'ArrowUp':
      return go(rows[at - 1]);
    case 'ArrowDown':
      return go(rows[at + 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (!row.expandable) return undefined;
      return row.expanded ? go(rows[at + 1]) : { deed: 'open', id: row.id };
    case 'ArrowLeft':
      return row.expanded && row.expandable
        ? { deed: 'close', id: row.id }
        : go(rows.slice(0, at).findLast(({ level }) => level < row.level));
    default:
      return undefined;
  }
}

function go(row: TreeRow | undefined): TreeDeed | undefined {
  return row && { deed: 'go', to: row.pointer };
}
