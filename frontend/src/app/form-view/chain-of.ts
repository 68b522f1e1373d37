/**
 * The chain of keys that lead to an element on the screen, up to a root: 'managers/name' for a question in a row, '#reach' for
 * a section. Parts carry their key as data-key.
 */
export function chainOf(element: Element, root: Element): string {
  const keys: string[] = [];
  for (
    let at = element.closest<HTMLElement>('[data-key]');
    at !== null && root.contains(at);
    at = at.parentElement?.closest('[data-key]') ?? null
  ) {
    const key = at.dataset['key'] ?? '';
    if (at.tagName === 'SECTION') return keys.length === 0 ? `#${key}` : keys.join('/');
    if (keys[0] !== key) keys.unshift(key);
  }
  return keys.join('/');
}
