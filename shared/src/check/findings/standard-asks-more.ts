import type { Definition } from '#shared/definition/definition';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { basicsBeyond } from '#shared/check/standard/basics-beyond';
import type { Beyond } from '#shared/check/standard/beyond';
import { feesBeyond } from '#shared/check/standard/fees-beyond';
import { fieldsBeyond } from '#shared/check/standard/fields-beyond';
import { inStandardKeys } from '#shared/check/standard/in-standard-keys';
import { materialsBeyond } from '#shared/check/standard/materials-beyond';
import { stepsBeyond } from '#shared/check/standard/steps-beyond';
import { timesBeyond } from '#shared/check/standard/times-beyond';

const CODE = 'STANDARD.ASKS_MORE';

/**
 * An implementation that asks more than its standard: a lower level may relieve, never add (优化营商环境条例 35; 行政许可法 16).
 * Fewer, faster and gentler is welcome. Nothing without a standard among the surroundings.
 */
export const standardAsksMore: FindingKind = {
  code: CODE,
  name: words('要求超过标准', 'Asks more than its standard'),
  find: ({ definition, surroundings }) =>
    surroundings?.standard === undefined
      ? []
      : beyond(inStandardKeys(definition, surroundings.standard), surroundings.standard).map(told),
};

function beyond(mine: Definition, standard: Definition): Beyond[] {
  return [
    ...basicsBeyond(mine.basics, standard.basics),
    ...fieldsBeyond(mine.form, standard.form),
    ...materialsBeyond(mine.materials, standard.materials),
    ...feesBeyond(mine.fees, standard.fees),
    ...stepsBeyond(mine.chain, standard.chain),
    ...timesBeyond(mine.clocks, standard.clocks),
  ];
}

function told({ pointer, what, verdict }: Beyond) {
  const sure = verdict === 'more';
  return findingOf(
    CODE,
    pointer,
    words(
      sure ? `和标准相比，这里${what.zh}，申请人比别处负担重。` : `和标准相比，这里${what.zh}，可能比标准要求多。`,
      sure
        ? `Compared with its standard the item ${what.en}: applicants bear more here than elsewhere.`
        : `Compared with its standard the item ${what.en}, which may ask more.`,
    ),
    sure
      ? words('改回标准的要求，或改得更少、更快。', 'Go back to the standard, or ask less and be faster.')
      : words(
          '请人核对：确有法律、法规依据或没有加重才保留。',
          'Have a person look: keep it only where a law allows it or nothing is harder.',
        ),
    {
      severity: sure ? 'error' : 'warning',
      law: words(
        '《优化营商环境条例》第三十五条、《行政许可法》第十六条第四款：下级不得增设条件和环节',
        'Regulation on Improving the Business Environment, art. 35; Administrative Licensing Law, art. 16(4): a lower level adds no conditions or steps',
      ),
    },
  );
}
