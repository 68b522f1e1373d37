import type { Pointer } from '#shared/kernel/pointer';
import { holdsRows } from '#shared/definition/form-element';
import type { ElementPlace } from '#shared/definition/form-place';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { notDecided } from '#shared/check/not-decided';
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
    return subject.places.flatMap((place) =>
      place.kind === 'element' && isRequired(place) ? judged(subject, place, earlier) : [],
    );
  },
};

function isRequired({ source }: ElementPlace): boolean {
  if (source.requiredWhen !== undefined) return true;
  return holdsRows(source) ? (source.min ?? 0) > 0 : source.required === true;
}

function judged(subject: Subject, place: ElementPlace, earlier: Map<string, Verdict>): Finding[] {
  const { source, pointer } = place;
  const always = holdsRows(source) ? (source.min ?? 0) > 0 : source.required === true;
  const requirement = always || source.requiredWhen === undefined ? [] : [`${pointer}/requiredWhen`];
  const shown = conditionsOf(subject, place);
  const goal = [...shown, ...requirement];
  if (goal.length === 0 || goal.some((each) => !subject.compiled.has(each)) || shownByPageFinding(subject, place))
    return [];
  const question = goal.map((each) => ofExpression(subject, each)).join('\n');
  const verdict = earlier.get(question) ?? canHold(subject, goal);
  earlier.set(question, verdict);
  if (verdict.kind === 'possible') return [];
  if (verdict.kind === 'undecided') return [notDecided(CODE, shown.at(-1) ?? requirement[0]!, place.words)];
  const required = canHold(subject, requirement);
  if (requirement.length > 0 && required.kind === 'never') return [];
  const where =
    requirement.length > 0 ? words('要求必填时', 'whenever it is required') : words('怎么填都', 'whatever is answered');
  return [
    findingOf(
      CODE,
      shown.includes(`${pointer}/visibleWhen`) ? `${pointer}/visibleWhen` : pointer,
      words(
        `${place.words.zh} 是必填项，但${where.zh}不显示，没有人会答到它。`,
        `${place.words.en} is required but hidden ${where.en}: nobody is ever asked.`,
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

/** Whether its page is never shown at all, which is told once, for the page. */
function shownByPageFinding(subject: Subject, place: ElementPlace): boolean {
  const page = place.within[0]!;
  const shown = conditionsOf(subject, page);
  return shown.length > 0 && canHold(subject, shown).kind === 'never';
}
