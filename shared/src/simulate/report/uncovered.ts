import type { Text } from '#shared/kernel/text';
import { CONDITION_KINDS } from '#shared/simulate/conditions/condition';
import type { ConditionCoverage, StepCoverage } from '#shared/simulate/report/simulation-report';

/** What no applicant and no case met, in words: sides of conditions, steps, ways out. */
export function uncoveredOf(conditions: readonly ConditionCoverage[], steps: readonly StepCoverage[]): readonly Text[] {
  return [...conditions.flatMap(ofCondition), ...steps.flatMap(ofStep)];
}

function ofCondition({ kind, words, source, held, failed }: ConditionCoverage): Text[] {
  if (held > 0 && failed > 0) return [];
  const { zh, en } = CONDITION_KINDS[kind];
  const place = `${words.zh}，${zh}「${source}」`;
  const placeEn = `${words.en ?? words.zh}, ${en} “${source}”`;
  if (held + failed === 0) return [{ zh: `${place}：没有人遇到。`, en: `${placeEn}: nobody met it.` }];
  return held === 0
    ? [{ zh: `${place}：从未成立。`, en: `${placeEn}: it never held.` }]
    : [{ zh: `${place}：总是成立。`, en: `${placeEn}: it always held.` }];
}

function ofStep({ name, visits, outcomes }: StepCoverage): Text[] {
  const { zh, en = zh } = name;
  if (visits === 0) return [{ zh: `环节「${zh}」：没有办件到达。`, en: `Step “${en}”: no case came to it.` }];
  return outcomes.flatMap(({ label, taken }) =>
    taken > 0
      ? []
      : [
          {
            zh: `环节「${zh}」的结果「${label.zh}」：没有办件走过。`,
            en: `Step “${en}”, outcome “${label.en ?? label.zh}”: no case went that way.`,
          },
        ],
  );
}
