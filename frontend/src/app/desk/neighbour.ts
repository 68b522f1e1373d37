/** The entry so many places after the one named (before it: negative); the first where none is chosen or it has left the list. */
export function neighbourOf<E extends { readonly id: string }>(
  entries: readonly E[],
  id: string | undefined,
  by: number,
): E | undefined {
  const at = entries.findIndex((entry) => entry.id === id);
  return at < 0 ? entries[0] : entries[at + by];
}
