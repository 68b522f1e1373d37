import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Finding } from '#shared/check/finding';
import { findingOf, words } from '#shared/check/finding-of';
import { MOST_COMBINATIONS } from '#shared/check/reach/reach';

/** Says honestly that a question about a condition has no answer yet. */
export function notDecided(code: string, pointer: Pointer, place: Text): Finding {
  return findingOf(
    code,
    pointer,
    words(
      `${place.zh} 会不会显示，这里没有算定：条件用到了答案之间的运算，或组合超过 ${MOST_COMBINATIONS} 种。`,
      `Whether ${place.en} ever appears was not decided: its conditions compute with answers, or there are more than ${MOST_COMBINATIONS} combinations.`,
    ),
    words('请用示例申请人试填一次，或把条件写简单。', 'Try it with a sample applicant, or simplify the condition.'),
    { severity: 'warning', undecided: true },
  );
}
