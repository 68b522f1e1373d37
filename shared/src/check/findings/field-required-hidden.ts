import type { Pointer } from '#shared/kernel/pointer';
import type { ElementPlace } from '#shared/definition/form-place';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { notDecided } from '#shared/check/not-decided';
import { askedElements, type AskedPlace } from '#shared/check/asked-places';
import { ownDemand } from '#shared/check/reach/demand';
import { conditionsOf } from '#shared/check/reach/places';
import { canHold, type Verdict } from '#shared/check/reach/reach';
import type { Subject } from '#shared/check/subject';

const CODE = 'FIELD.REQUIRED_HIDDEN';

/** A field that must be answered and can never be seen while it must: nobody is ever asked, though the item needs it. */
export const fieldRequiredHidden: FindingKind = {
  code: CODE,
  name: words('必填却看不到', 'Required but never visible'),
  find: (subject) => {
    const earlier = new Map<string, Verdict>();
    return askedElements(subject).flatMap((asked) => judged(subject, asked, earlier));
  },
};

function judged(subject: Subject, asked: AskedPlace<ElementPlace>, earlier: Map<string, Verdict>): Finding[] {
  const { place, words: where } = asked;
  const { pointer } = place;
  const requirement = ownDemand(place);
  if (requirement === undefined) return [];
  const shown = conditionsOf(subject, place);
  const goal = [...shown, ...requirement];
  if (goal.length === 0 || goal.some((each) => !subject.compiled.has(each)) || toldAbove(subject, place)) return [];
  const question = `${asked.inner?.pointer ?? ''} ${goal.map((each) => ofExpression(subject, each)).join('\n')}`;
  const verdict = earlier.get(question) ?? canHold(subject, goal);
  earlier.set(question, verdict);
  if (verdict.kind === 'possible') return [];
  if (verdict.kind === 'undecided') return [notDecided(CODE, goal.at(-1)!, where)];
  const required = canHold(subject, requirement);
  if (requirement.length > 0 && required.kind === 'never') return [];
  const when =
    requirement.length > 0 ? words('要求必填时', 'whenever it is required') : words('怎么填都', 'whatever is answered');
  return [
    findingOf(
      CODE,
      shown.includes(`${pointer}/visibleWhen`) ? `${pointer}/visibleWhen` : pointer,
      words(
        `${where.zh} 是必填项，但${when.zh}不显示，没有人会答到它。`,
        `${where.en} is required but hidden ${when.en}: nobody is ever asked.`,
      ),
      words(
        '改显示条件，让该答的人看得到；不需要就取消必填。',
        'Change when it is shown so that those concerned see it, or make it optional.',
      ),
      { witness: required.kind === 'possible' ? required.answers : {} },
    ),
  ];
}

/** What stands for a condition among questions: its source, and whose row it sees. */
function ofExpression(subject: Subject, pointer: Pointer): string {
  const { expression, row } = subject.compiled.get(pointer)!;
  return `${row?.pointer ?? ''} ${expression.source}`;
}

/** Whether its page, section or group is never shown at all, which is told once, for that. */
function toldAbove(subject: Subject, place: ElementPlace): boolean {
  return place.within.some((above) => {
    if (above.source.visibleWhen === undefined && above.kind !== 'page') return false;
    const shown = conditionsOf(subject, above);
    return shown.length > 0 && canHold(subject, shown).kind === 'never';
  });
}
