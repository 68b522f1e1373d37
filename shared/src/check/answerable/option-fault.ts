import type { Pointer } from '#shared/kernel/pointer';
import { optionsOf } from '#shared/definition/field-kind/choice';
import type { ElementPlace } from '#shared/definition/form-place';
import { words } from '#shared/check/finding-of';
import type { AskedPlace } from '#shared/check/asked-places';
import type { Fault } from '#shared/check/answerable/fault';
import type { Goal } from '#shared/check/reach/goal';
import { demandOf } from '#shared/check/reach/demand';
import { conditionsOf } from '#shared/check/reach/places';
import { canHold } from '#shared/check/reach/reach';
import type { Subject } from '#shared/check/subject';

/** Most different conditions of options that are thought through. */
const MOST = 60;

/** A choice of which nothing can be chosen: never, not enough, or not with some of the answers before. */
export function optionFault(subject: Subject, { place }: AskedPlace<ElementPlace>): Fault | undefined {
  const { source, pointer } = place;
  if (source.kind !== 'choice' && source.kind !== 'multiChoice') return undefined;
  const options = optionsOf(source);
  // A list that does not exist is told as that.
  if (source.list !== undefined && !subject.definition.codeLists?.some(({ key }) => key === source.list))
    return undefined;
  if (options.length === 0) return { pointer, why: words('没有一个选项', 'it has no options'), when: [] };
  const least = source.kind === 'multiChoice' ? (source.min ?? 0) : 0;
  if (least > options.length)
    return {
      pointer,
      why: words(
        `至少要选 ${least} 项，只有 ${options.length} 个选项`,
        `at least ${least} must be chosen, and there are ${options.length} options`,
      ),
      when: [],
    };
  const conditions = conditionsOnAll(subject, place);
  if (conditions === undefined || conditions.length > MOST || conditions.some((each) => !subject.compiled.has(each)))
    return undefined;
  const shown: Goal[] = [...conditionsOf(subject, place), ...(demandOf(place) ?? [])];
  if (conditions.every((each) => canHold(subject, [...shown, each]).kind === 'never'))
    return { pointer, why: words('没有一个选项会出现', 'none of its options is ever offered'), when: [] };
  // While what they hang on is not answered yet, nothing is lost.
  const none = conditions.map((of): Goal => ({ of, be: 'false' }));
  if (demandOf(place) === undefined || canHold(subject, [...shown, ...none], true).kind !== 'possible')
    return undefined;
  return {
    pointer,
    why: words(
      '前面答成某些答案时，没有一个选项会出现',
      'with some of the answers before, none of its options is offered',
    ),
    when: none,
    remedy: words(
      '给这些答案补上选项，或在那时不要求填。',
      'Add an option for those answers, or do not require it then.',
    ),
    severity: 'warning',
  };
}

/** Where the conditions of the options stand, equal ones once; undefined where some option is always offered. */
function conditionsOnAll(subject: Subject, { source, pointer }: ElementPlace): readonly Pointer[] | undefined {
  const different = new Map<string, Pointer>();
  for (const [index, { visibleWhen }] of optionsOf(source).entries()) {
    if (visibleWhen === undefined) return undefined;
    if (!different.has(visibleWhen)) different.set(visibleWhen, `${pointer}/options/${index}/visibleWhen`);
  }
  return [...different.values()];
}
