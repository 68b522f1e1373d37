import { pointerTo } from '#shared/kernel/pointer';
import type { Commitment } from '#shared/definition/commitment';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import type { Subject } from '#shared/check/subject';

const CODE = 'COMMITMENT.IDLE';

/** A promise that spares the applicant nothing: no paper is replaced or may follow, and no way of the chain asks for it. */
export const commitmentIdle: FindingKind = {
  code: CODE,
  name: words('没有用处的承诺', 'Commitment of no use'),
  find: (subject) =>
    (subject.definition.commitments ?? []).flatMap((commitment, index) => {
      if (isUsed(subject, commitment)) return [];
      const name = quoted(commitment.name);
      return [
        findingOf(
          CODE,
          pointerTo('commitments', index),
          words(
            `${name.zh}没有替代任何材料，也没有哪条路看它；申请人承诺了，却什么都没有少。`,
            `${name.en} replaces no paper, and no way of the chain asks for it: the applicant promises and is spared nothing.`,
          ),
          words(
            '把它加到材料的来源、容缺或分支条件里，或删掉它。',
            'Name it where a paper comes from, may follow or a way forks, or delete it.',
          ),
          { severity: 'warning' },
        ),
      ];
    }),
};

function isUsed({ definition, expressions }: Subject, { key, kind }: Commitment): boolean {
  const { materials, chain } = definition;
  if (kind === 'later') return materials.some(({ deferredBy }) => deferredBy === key);
  const asked = new RegExp(`\\bcommitment\\.${key}\\b`);
  return (
    materials.some(({ sources }) => sources.some((each) => each.kind === 'commitment' && each.commitment === key)) ||
    expressions.some(({ source, pointer }) => pointer !== '/chain/aftercare/when' && asked.test(source)) ||
    (kind === 'permit' && asked.test(chain.aftercare?.when ?? ''))
  );
}
