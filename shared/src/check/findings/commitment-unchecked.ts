import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Commitment } from '#shared/definition/commitment';
import type { Definition } from '#shared/definition/definition';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'COMMITMENT.UNCHECKED';

/** A promise in place of a proof or a review that nobody checks: no day, or a day and nobody who does it (国办发〔2020〕42号). */
export const commitmentUnchecked: FindingKind = {
  code: CODE,
  name: words('承诺没有核查', 'Commitment that nobody checks'),
  find: ({ definition }) =>
    (definition.commitments ?? []).flatMap((commitment, index) => {
      const why = whyUnchecked(definition, commitment);
      if (why === undefined) return [];
      const name = quoted(commitment.name);
      return [
        findingOf(
          CODE,
          pointerTo('commitments', index, 'checkedWithin'),
          words(
            `${name.zh}${why.zh}；不实的承诺不会被发现，守信的人吃亏。`,
            `${name.en} ${why.en}: a false promise would never be found, at the cost of the honest.`,
          ),
          words(
            '写明准予后几天内核查，并在事后监管里放核查环节。',
            'Say within how many days after the grant it is checked, and put the check into the aftercare.',
          ),
          {
            severity: 'warning',
            law: words('国办发〔2020〕42号', 'General Office of the State Council, no. 42 of 2020'),
          },
        ),
      ];
    }),
};

function whyUnchecked(
  { chain: { aftercare } }: Definition,
  { kind, key, checkedWithin }: Commitment,
): Text | undefined {
  if (kind === 'later') return undefined;
  if (checkedWithin === undefined) return words('没有写多久内核查', 'is checked by no day');
  if (aftercare === undefined)
    return words(
      '说要核查，但审批链没有事后监管',
      'is to be checked, but the chain has no aftercare in which that is done',
    );
  const { when } = aftercare;
  return when !== undefined && when.includes('commitment.') && !when.includes(`commitment.${key}`)
    ? words('说要核查，但它不会引起事后监管', 'is to be checked, but does not bring the aftercare about')
    : undefined;
}
