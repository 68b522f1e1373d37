/** A stand-in for SHA-256 that depends on every sign; the rules only need a function. */
export function digest(text: string): string {
  let state = [0x811c9dc5, 0x1b873593, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0x9e3779b1, 0x7feb352d];
  for (const sign of text)
    state = state.map((word, index) => Math.imul(word ^ (sign.codePointAt(0)! + index), 0x01000193 + index * 2) >>> 0);
  return state.map((word) => word.toString(16).padStart(8, '0')).join('');
}
