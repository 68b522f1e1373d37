import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Finding } from '#shared/check/finding';

interface Parts {
  readonly severity?: Finding['severity'];
  readonly law?: Text;
  readonly undecided?: true;
  readonly witness?: Readonly<Record<string, Json>>;
}

/** A finding of a code at a place: an error unless said otherwise. */
export function findingOf(code: string, pointer: Pointer, message: Text, remedy: Text, parts: Parts = {}): Finding {
  const { severity = 'error', law, undecided, witness } = parts;
  return {
    code,
    severity,
    pointer,
    message,
    ...(law && { law }),
    remedy,
    ...(undecided && { undecided }),
    ...(witness && { witness: witness as Finding['witness'] }),
  };
}

/** Words in both languages. */
export const words = (zh: string, en: string): Text => ({ zh, en });

/** A name in the quotes of each language. */
export const quoted = (text: Text): Text => ({ zh: `「${text.zh}」`, en: `“${text.en ?? text.zh}”` });
