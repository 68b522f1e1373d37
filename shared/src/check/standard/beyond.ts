import type { Key } from '#shared/kernel/key';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { LegalBasis } from '#shared/definition/legal-basis';
import { hasOwnLaw } from '#shared/check/licensing-law';

/** Where an implementation asks more than its standard. */
export interface Beyond {
  readonly pointer: Pointer;
  /** What it does, after the words “this item”, without a stop: 多要材料「…」. */
  readonly what: Text;
  /** error: it asks more for certain; look: a person must say whether a law of its own or other words make it lawful. */
  readonly verdict: 'more' | 'look';
}

/** Something that can be followed by its key, and by earlier ones. */
interface Kept {
  readonly key: Key;
  readonly formerly?: readonly Key[] | undefined;
}

/** What the standard has under the same key, or under one that either of the two had earlier. */
export function sameIn<T extends Kept>(standard: readonly T[], mine: Kept): T | undefined {
  return (
    standard.find(({ key }) => key === mine.key) ??
    standard.find(({ key }) => mine.formerly?.includes(key)) ??
    standard.find(({ formerly }) => formerly?.includes(mine.key))
  );
}

/** What an addition is: a statute or regulation of its own may ask it (优化营商环境条例 35), so that a person must look. */
export function addition(pointer: Pointer, what: Text, basis: readonly LegalBasis[] = []): Beyond {
  return { pointer, what, verdict: hasOwnLaw(basis) ? 'look' : 'more' };
}

export const more = (pointer: Pointer, zh: string, en: string): Beyond => ({
  ...{ pointer, what: { zh, en }, verdict: 'more' },
});

export const look = (pointer: Pointer, zh: string, en: string): Beyond => ({
  ...{ pointer, what: { zh, en }, verdict: 'look' },
});

/** A condition under which something is asked: dropped, it is asked of everybody; another one may ask it of others. */
export function wider(
  pointer: Pointer,
  mine: string | undefined,
  standard: string | undefined,
  [zh, en]: readonly [zh: string, en: string],
): Beyond[] {
  if (standard === undefined || mine === standard) return [];
  return mine === undefined
    ? [
        more(
          pointer,
          `对所有人都${zh}，标准只在一定条件下要求`,
          `${en} of everybody, the standard only under a condition`,
        ),
      ]
    : [look(pointer, `在另外的条件下${zh}`, `${en} under another condition`)];
}
