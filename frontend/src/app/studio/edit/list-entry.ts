import type { Pointer } from '#shared/kernel/pointer';

/** An entry of a list: where the list stands, and which one it is. */
export interface ListEntry {
  readonly list: Pointer;
  readonly index: number;
}

/** Reads the last step of a pointer as an index; nothing where it is no index. */
export function entryOf(pointer: Pointer): ListEntry | undefined {
  const cut = pointer.lastIndexOf('/');
  const step = pointer.slice(cut + 1);
  return cut >= 0 && /^\d+$/.test(step) ? { list: pointer.slice(0, cut), index: Number(step) } : undefined;
}

/** Where a pointer leads once an entry was taken out: entries behind it move up. Nothing where it led into what was taken out. */
export function afterRemoval(pointer: Pointer, { list, index }: ListEntry): Pointer | undefined {
  if (!pointer.startsWith(`${list}/`)) return pointer;
  const [step = '', ...rest] = pointer.slice(list.length + 1).split('/');
  const at = Number(step);
  if (at === index) return undefined;
  return at < index ? pointer : [list, at - 1, ...rest].join('/');
}

/** Whether a list of the form may stand empty: the elements of a section; pages, sections, columns and rows may not. */
export function mayBeEmpty(list: Pointer): boolean {
  return /\/sections\/\d+\/elements$/.test(list);
}
