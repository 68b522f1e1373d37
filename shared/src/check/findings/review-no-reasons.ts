import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { isStaffed } from '#shared/definition/chain';
import type { ReviewPoint } from '#shared/definition/material';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'REVIEW.NO_REASONS';

/** Review points that offer no ready reason: every officer would word the same refusal in his own way. Told once a list. */
export const reviewNoReasons: FindingKind = {
  code: CODE,
  name: words('审查要点没有可选的理由', 'Review points without ready reasons'),
  find: ({ definition: { materials, chain } }) => [
    ...materials.flatMap(({ name, reviewPoints }, index) =>
      ofList(reviewPoints, pointerTo('materials', index, 'reviewPoints'), {
        zh: `材料${quoted(name).zh}`,
        en: `the material ${quoted(name).en}`,
      }),
    ),
    ...(chain.intake.mode === 'accept'
      ? ofList(chain.intake.reviewPoints, '/chain/intake/reviewPoints', words('收件受理', 'the intake'))
      : []),
    ...stepPlaces(chain).flatMap(({ step, pointer, words: said }) =>
      isStaffed(step)
        ? ofList(step.reviewPoints, `${pointer}/reviewPoints`, { zh: said.zh, en: `the ${said.en}` })
        : [],
    ),
  ],
};

function ofList(points: readonly ReviewPoint[] = [], pointer: Pointer, place: Text): Finding[] {
  const bare = points.flatMap(({ reasons }, index) => (reasons.length === 0 ? [index] : []));
  if (bare.length === 0) return [];
  const first = quoted(points[bare[0]!]!.text);
  return [
    findingOf(
      CODE,
      `${pointer}/${bare[0]}/reasons`,
      words(
        `${place.zh}有 ${bare.length} 个审查要点没有可选的理由，如${first.zh}；同样的问题每个人会有不同的说法。`,
        `Of ${place.en} ${bare.length === 1 ? 'a review point has' : `${bare.length} review points have`} no ready reasons, e.g. ${first.en}: everybody would word the same fault differently.`,
      ),
      words('写上不符合时可选的理由。', 'Write the reasons to choose from when it does not hold.'),
      { severity: 'advice' },
    ),
  ];
}
