import type { Json } from '#shared/kernel/json';

/**
 * What of the past decides how a case can go on, and no more. Names: `o:<step>` the outcome that a step left, `f:<step>.<path>`
 * what was filled or answered there as far as something asked, `b:<step>` that the case was there, `c:<commitment>` whether a
 * promise stands, `d` that it is decided, `k:<clock>` how a limit runs, `l:<condition>` what a condition over the answers gave.
 */
export type Memory = ReadonlyMap<string, Json>;

export const EMPTY: Memory = new Map();

/** The same memory with some entries changed; undefined takes one away. */
export function remembering(memory: Memory, ...changes: readonly (readonly [string, Json | undefined])[]): Memory {
  const made = new Map(memory);
  for (const [name, value] of changes)
    if (value === undefined) made.delete(name);
    else made.set(name, value);
  return made;
}

/** The memory without what nothing asks for any more. */
export function keeping(memory: Memory, wanted: (name: string) => boolean): Memory {
  const kept = new Map<string, Json>();
  for (const [name, value] of memory) if (wanted(name)) kept.set(name, value);
  return kept.size === memory.size ? memory : kept;
}

const texts = new WeakMap<Memory, string>();

/** One text for equal memories. */
export function textOf(memory: Memory): string {
  if (memory.size === 0) return '';
  const earlier = texts.get(memory);
  if (earlier !== undefined) return earlier;
  const parts: string[] = [];
  for (const [name, value] of memory)
    parts.push(typeof value === 'string' ? `${name}="${value}"` : `${name}=${JSON.stringify(value)}`);
  const text = parts.sort().join(';');
  texts.set(memory, text);
  return text;
}
