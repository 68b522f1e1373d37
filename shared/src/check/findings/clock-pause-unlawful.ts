import { pointerTo } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { stepOf, type Chain } from '#shared/definition/chain';
import type { ClockPause, ClockRule } from '#shared/definition/clock-rule';
import type { LegalBasis } from '#shared/definition/legal-basis';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { licensingLaw } from '#shared/check/licensing-law';

const CODE = 'CLOCK.PAUSE_UNLAWFUL';

/**
 * A legal limit that stands still on no lawful ground: only the eight procedures of 行政许可法 45 stop it, or a statute that the pause
 * names. A correction comes before acceptance; a limit that runs from the receipt may wait for it where a rule says so.
 */
export const clockPauseUnlawful: FindingKind = {
  code: CODE,
  name: words('法定时限违法停计', 'Legal limit stopped without a ground'),
  find: ({ definition: { chain, clocks } }) =>
    clocks.flatMap((clock, index) =>
      clock.kind !== 'legal'
        ? []
        : (clock.pausedBy ?? []).flatMap((pause, n) => {
            const why = whyNot(chain, clock, pause);
            if (why === undefined) return [];
            const name = quoted(clock.name);
            return [
              findingOf(
                CODE,
                pointerTo('clocks', index, 'pausedBy', n),
                words(
                  `法定时限${name.zh}${why.zh}；停掉的时间不计，实际办理就会超过法定期限。`,
                  `The legal limit ${name.en} ${why.en}; the days that it leaves out would pass the limit of the law.`,
                ),
                words(
                  '删掉这个停计，或写上允许停计的法律条款。',
                  'Delete the pause, or name the statute that allows it.',
                ),
                { law: licensingLaw('四十五条', '45') },
              ),
            ];
          }),
    ),
};

const LAWS: ReadonlySet<LegalBasis['level']> = new Set(['statute', 'administrativeRegulation', 'local']);

function whyNot(chain: Chain, clock: ClockRule, pause: ClockPause): Text | undefined {
  const { during, ground, legalBasis, steps } = pause;
  const byStatute = ground === 'statute' && legalBasis.some(({ level }) => LAWS.has(level));
  if (during === 'applicantStep')
    return byStatute
      ? undefined
      : words('在等申请人时停计，没有法律规定', 'stands still while the applicant has to act, and no statute says so');
  if (during === 'correction') {
    const beforeAcceptance = clock.from === 'submitted' && ground === 'statute' && legalBasis.length > 0;
    return byStatute || beforeAcceptance
      ? undefined
      : words('在补正时停计，补正不是停计的理由', 'stands still during a correction, which is no ground to stop it');
  }
  if (legalBasis.length === 0) return words('停计没有写依据', 'stands still without a clause that says so');
  if (ground === 'statute' && !byStatute)
    return words('停计的依据不是法律、法规', 'stands still on a rule that is neither a statute nor a regulation');
  const other = (steps ?? [])
    .map((key) => stepOf(chain, key))
    .find((step) => step?.kind === 'procedure' && ground !== undefined && step.ground !== ground);
  return other === undefined
    ? undefined
    : words(
        `停计写的理由和环节「${other.name.zh}」的特别程序不一样`,
        `stands still on another ground than that of the step “${other.name.en ?? other.name.zh}”`,
      );
}
