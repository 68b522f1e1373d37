import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'SILENCE.NO_END';

/** A silence that is to end the case without an end that it leads to: the case would wait for the applicant for ever. */
export const silenceNoEnd: FindingKind = {
  code: CODE,
  name: words('逾期之后没有去处', 'Silence that leads nowhere'),
  find: ({ definition: { chain, commitments = [], materials } }) => {
    const { intake } = chain;
    const correction =
      intake.mode === 'accept' &&
      intake.correction.silence === 'deemedWithdrawn' &&
      intake.correction.silenceEnd === undefined
        ? [
            findingOf(
              CODE,
              '/chain/intake/correction/silenceEnd',
              words(
                '逾期未补正视为撤回，但没有写到哪个结束，办件会一直等着。',
                'A correction that is not answered in time ends the case, but no end is named: the case would wait for ever.',
              ),
              words('选一个结束。', 'Choose an end.'),
            ),
          ]
        : [];
    const used = new Set(materials.map(({ deferredBy }) => deferredBy));
    const deferred = commitments.flatMap(({ key, kind, name, supplyWithin, lapsed }, index) => {
      if (kind !== 'later' || !used.has(key) || (supplyWithin !== undefined && lapsed !== undefined)) return [];
      return [
        findingOf(
          CODE,
          pointerTo('commitments', index, supplyWithin === undefined ? 'supplyWithin' : 'lapsed'),
          words(
            `容缺承诺「${name.zh}」没有写几天内补交、不补交到哪个结束，办件会一直等着。`,
            `“${name.en ?? name.zh}” does not say by when the paper must come and which end follows if it does not: the case would wait for ever.`,
          ),
          words('写明补交期限和到期后的结束。', 'Say how long it may take, and which end follows.'),
        ),
      ];
    });
    return [...correction, ...deferred];
  },
};
