import { holdsRows } from '#shared/definition/form-element';
import { optionsOf } from '#shared/definition/field-kind/choice';
import type { ElementPlace } from '#shared/definition/form-place';
import { askedElements, askedPlaces, type AskedPlace } from '#shared/check/asked-places';
import type { JudgedCondition } from '#shared/check/conditions/judged-condition';
import { words } from '#shared/check/finding-of';
import type { Goal } from '#shared/check/reach/goal';
import { ownDemand } from '#shared/check/reach/demand';
import { conditionsOf } from '#shared/check/reach/places';
import { canHold } from '#shared/check/reach/reach';
import { presenceOf } from '#shared/check/reach/presence';
import type { Subject } from '#shared/check/subject';

const SHOWN = words('写不写它都一样', 'it decides nothing');

/** The conditions of forms, those inside steps too. Places that must be answered and never show are told on their own. */
export function formConditions(subject: Subject): readonly JudgedCondition[] {
  return [
    ...askedPlaces(subject).flatMap((asked) => visible(subject, asked)),
    ...askedElements(subject).flatMap((asked) => ofElement(subject, asked)),
  ];
}

function visible(subject: Subject, { place, words: where }: AskedPlace): JudgedCondition[] {
  if (place.source.visibleWhen === undefined) return [];
  const above = place.within.at(-1);
  const told = place.kind !== 'element' || ownDemand(place) !== undefined;
  return [
    {
      pointer: `${place.pointer}/visibleWhen`,
      words: words(`${where.zh} 的显示条件`, `The condition under which ${where.en} shows`),
      when: above === undefined ? [] : conditionsOf(subject, above),
      sent: false,
      ...(!told && { never: words('没有人会看到它', 'nobody ever sees it') }),
      always: SHOWN,
    },
  ];
}

function ofElement(subject: Subject, asked: AskedPlace<ElementPlace>): JudgedCondition[] {
  const { place, words: where } = asked;
  const { source, pointer } = place;
  const shown = conditionsOf(subject, place);
  const found: JudgedCondition[] = [];
  if (source.requiredWhen !== undefined)
    found.push({
      pointer: `${pointer}/requiredWhen`,
      words: words(`${where.zh} 的必填条件`, `The condition under which ${where.en} is required`),
      // That it holds only where the field is hidden is told as that.
      when: [],
      sent: false,
      never: words('它从来不必填', 'it is never required'),
      always: words('直接写成必填更清楚', 'to say that it is required would be clearer'),
    });
  if (holdsRows(source)) return found;
  if (source.readonlyWhen !== undefined)
    found.push({
      pointer: `${pointer}/readonlyWhen`,
      words: words(`${where.zh} 的只读条件`, `The condition under which ${where.en} is read-only`),
      when: shown,
      sent: false,
      never: words('它一直可以改', 'it can always be changed'),
    });
  return [...found, ...ofOptions(subject, asked, shown), ...ofChecks(subject, asked, shown)];
}

function ofOptions(
  subject: Subject,
  { place, words: where }: AskedPlace<ElementPlace>,
  when: readonly Goal[],
): JudgedCondition[] {
  const { source, pointer } = place;
  if ((source.kind !== 'choice' && source.kind !== 'multiChoice') || source.list !== undefined) return [];
  const options = optionsOf(source);
  // That none of them is ever offered is told as a field that cannot be answered.
  const none = options.every(
    ({ visibleWhen }, index) =>
      visibleWhen !== undefined &&
      canHold(subject, [...when, `${pointer}/options/${index}/visibleWhen`]).kind === 'never',
  );
  return options.flatMap(({ visibleWhen, label }, index): JudgedCondition[] =>
    visibleWhen === undefined
      ? []
      : [
          {
            pointer: `${pointer}/options/${index}/visibleWhen`,
            words: words(
              `${where.zh} 的选项「${label.zh}」的条件`,
              `The condition of the option “${label.en ?? label.zh}” of ${where.en}`,
            ),
            ...{ when, sent: false },
            ...(!none && { never: words('没有人选得到它', 'nobody can ever choose it') }),
            always: SHOWN,
          },
        ],
  );
}

function ofChecks(
  subject: Subject,
  { place, inner, words: where }: AskedPlace<ElementPlace>,
  shown: readonly Goal[],
): JudgedCondition[] {
  if (holdsRows(place.source)) return [];
  const present = presenceOf(subject, place, inner);
  return (place.source.checks ?? []).map((_, index) => ({
    pointer: `${place.pointer}/checks/${index}/holds`,
    words: words(`${where.zh} 的校验`, `The check of ${where.en}`),
    when: [...shown, ...(present === undefined ? [] : [{ of: present, be: 'true' as const }])],
    ...{ sent: false, check: true as const },
    always: words('它什么也拦不住', 'it never stops anything'),
  }));
}
