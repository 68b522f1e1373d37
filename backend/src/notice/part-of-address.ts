/** As much of an e-mail address as its owner needs to know it again: z***@people.example. */
export function partOf(address: string): string {
  const at = address.lastIndexOf('@');
  return at < 1 ? '***' : `${[...address][0]}***${address.slice(at)}`;
}
