import type { Json } from '#shared/kernel/json';

/** What stands where a text was erased that its event cannot do without: a bar, in no language. Screens say it in words. */
export const ERASED = '██';

const BLANKS: Readonly<Record<string, Json>> = {
  sha256: '0'.repeat(64),
  message: { zh: ERASED, en: ERASED },
};
/** Members that may be absent: where they are erased nothing stays. */
const GONE = /^\/(?:answers|answer|form|profile|evidence|holderCode|decision\/(?:form|amended))(?:\/|$)/;

/** What stands at a place of an event after its value was erased; undefined where nothing does. */
export function blankAt(pointer: string): Json | undefined {
  if (GONE.test(pointer)) return undefined;
  return BLANKS[pointer.slice(pointer.lastIndexOf('/') + 1)] ?? ERASED;
}
