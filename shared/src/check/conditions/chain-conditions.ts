import { pointerTo } from '#shared/kernel/pointer';
import { firstOf } from '#shared/check/conditions/item-conditions';
import type { JudgedCondition } from '#shared/check/conditions/judged-condition';
import { quoted, words } from '#shared/check/finding-of';
import { stepPlaces } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';

/** The conditions of the chain and of results: forks, lanes, aftercare, amounts, stops. */
export function chainConditions(subject: Subject): readonly JudgedCondition[] {
  const { chain, results } = subject.definition;
  const after: JudgedCondition[] =
    chain.aftercare?.when === undefined
      ? []
      : [
          {
            pointer: '/chain/aftercare/when',
            words: words('事后监管的条件', 'The condition under which the aftercare begins'),
            ...{ when: [], sent: true },
            never: words('事后监管从不开始', 'it never begins'),
            always: words('写不写它都一样', 'it decides nothing'),
          },
        ];
  return [
    ...stepPlaces(chain).flatMap(({ step, pointer, words: where }): JudgedCondition[] => {
      if (step.kind === 'route') {
        const forks = firstOf(
          step.branches.map(({ label }) => label),
          (n) => `${pointer}/branches/${n}/when`,
          [],
          where,
        );
        const others = words('其余的路没有人走', 'nobody takes the other ways');
        return forks.map((fork) => ({ ...fork, always: others }));
      }
      if (step.kind !== 'joint') return [];
      return step.lanes.flatMap((lane, n): JudgedCondition[] =>
        lane.when === undefined
          ? []
          : [
              {
                pointer: `${pointer}/lanes/${n}/when`,
                words: words(
                  `${where.zh} 中${quoted(lane.name).zh}一路的条件`,
                  `The condition of the lane ${quoted(lane.name).en} of the ${where.en ?? where.zh}`,
                ),
                ...{ when: [], sent: true },
                never: words('这一路从不开', 'the lane never opens'),
                always: words('写不写它都一样', 'it decides nothing'),
              },
            ],
      );
    }),
    ...after,
    ...results.flatMap((result, index) => {
      if (result.kind !== 'entitlement') return [];
      const [pointer, place] = [pointerTo('results', index), quoted(result.name)];
      const where = words(`结果${place.zh}`, `the result ${place.en}`);
      return [
        ...firstOf(
          result.amounts.map(({ label }) => label),
          (n) => `${pointer}/amounts/${n}/when`,
          [],
          where,
        ),
        ...result.stops.flatMap(({ name, when }, n): JudgedCondition[] =>
          when === undefined
            ? []
            : [
                {
                  pointer: `${pointer}/stops/${n}/when`,
                  words: words(
                    `${where.zh} 停发${quoted(name).zh}的条件`,
                    `The condition of the stop ${quoted(name).en} of ${where.en}`,
                  ),
                  ...{ when: [], sent: true },
                  never: words('它从不停发', 'nothing ever stops by it'),
                },
              ],
        ),
      ];
    }),
  ];
}
