/** Kinds of inputs in which a letter or digit is no text. */
const CHOSEN = new Set(['radio', 'checkbox', 'button', 'submit']);

/** Whether the key goes into something that is being typed or chosen from, or is a command of the browser: single-letter keys then rest. */
export function isTyping({ target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !CHOSEN.has(target.type);
  return target.closest('textarea, select, [contenteditable], [role="dialog"]') !== null;
}
