import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'END.NO_GRANT';
const GRANTS: ReadonlySet<string> = new Set(['granted', 'partlyGranted']);

/** An item that names results and has no end at which they are granted: whatever is decided, nobody gets them. */
export const endNoGrant: FindingKind = {
  code: CODE,
  name: words('没有准予的结束', 'No end that grants'),
  find: ({ definition: { chain, results } }) => {
    const ends = chain.steps.flatMap((step) => (step.kind === 'end' ? [step.end] : []));
    // A chain without any end is told as that.
    if (results.length === 0 || ends.length === 0 || ends.some((end) => GRANTS.has(end))) return [];
    return [
      findingOf(
        CODE,
        pointerTo('chain', 'steps'),
        words(
          '事项有办理结果，可是没有一个结束是准予：怎么决定，申请人都得不到结果。',
          'The item has results, and none of its ends grants anything: whatever is decided, nobody gets them.',
        ),
        words(
          '把同意之后的结束设为准予或部分准予；真没有结果就删掉结果。',
          'Let the end after consent be granted or partly granted, or delete the results where there are none.',
        ),
      ),
    ];
  },
};
