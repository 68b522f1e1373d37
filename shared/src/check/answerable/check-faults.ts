import type { Pointer } from '#shared/kernel/pointer';
import { holdsRows } from '#shared/definition/form-element';
import { rowOwner, type ElementPlace } from '#shared/definition/form-place';
import { words } from '#shared/check/finding-of';
import { askedElements, type AskedPlace } from '#shared/check/asked-places';
import type { Fault } from '#shared/check/answerable/fault';
import type { Claim, Goal } from '#shared/check/reach/goal';
import { demandOf } from '#shared/check/reach/demand';
import { conditionsOf } from '#shared/check/reach/places';
import { presenceOf } from '#shared/check/reach/presence';
import { canHold } from '#shared/check/reach/reach';
import { idOf, readAt } from '#shared/check/reach/variable';
import type { Subject } from '#shared/check/subject';

/** Most checks of other fields that are thought of together with those of one. */
const MOST_OTHERS = 6;

/** A field whose checks refuse every answer: its own, or those of others that read it too. `told` remembers what was said. */
export function checkFaults(
  subject: Subject,
  { place, inner }: AskedPlace<ElementPlace>,
  told: Set<Pointer>,
): Fault | undefined {
  const own = checksOf(place).filter((pointer) => subject.compiled.has(pointer));
  const present = presenceOf(subject, place, inner);
  if (present === undefined || own.every((pointer) => told.has(pointer))) return undefined;
  const there: Goal[] = [...conditionsOf(subject, place), ...(demandOf(place) ?? []), { of: present, be: 'true' }];
  if (there.some((each) => typeof each === 'string' && !subject.compiled.has(each))) return undefined;
  const passed = own.map((of): Goal => ({ of, be: 'notFalse' }));
  const alone = canHold(subject, [...there, ...passed]).kind;
  // One that refuses everything is found beside another that cannot be decided.
  const refuses = (of: Pointer): boolean => canHold(subject, [...there, { of, be: 'notFalse' }]).kind === 'never';
  const culprit = alone === 'possible' ? undefined : own.find(refuses);
  if (alone === 'never' || culprit !== undefined) {
    if (canHold(subject, there).kind === 'never') return undefined;
    told.add(culprit ?? own[0]!);
    return {
      pointer: culprit ?? own[0]!,
      why:
        culprit === undefined
          ? words('它的几条校验互相矛盾', 'its checks contradict each other')
          : words('它的校验怎么填都不通过', 'its check refuses every answer'),
      when: [{ of: present, be: 'true' }],
    };
  }
  const others = alone === 'possible' ? othersOf(subject, { place, inner, words: place.words }, own, told) : [];
  const together = others.map(({ goal }) => goal);
  if (others.length === 0 || canHold(subject, [...there, ...passed, ...together], true).kind !== 'never')
    return undefined;
  for (const { pointer } of others) told.add(pointer);
  return {
    pointer: own[0]!,
    why: words('它的校验和别的字段的校验互相矛盾', 'its checks and those of other fields contradict each other'),
    when: [{ of: present, be: 'true' }],
  };
}

function checksOf({ source, pointer }: ElementPlace): Pointer[] {
  if (holdsRows(source)) return [];
  return (source.checks ?? []).map((_, index) => `${pointer}/checks/${index}/holds`);
}

/** Of the checks of other fields that read something in common: that they pass, or are not asked because their field is hidden. */
function othersOf(
  subject: Subject,
  asked: AskedPlace<ElementPlace>,
  own: readonly Pointer[],
  told: ReadonlySet<Pointer>,
) {
  const row = rowOwner(asked.place);
  const index = checksReading(subject);
  const related = new Set(own.flatMap((pointer) => readBy(subject, pointer)).flatMap((id) => index.get(id) ?? []));
  return [...related]
    .filter(({ place, inner }) => place !== asked.place && inner === asked.inner && rowOwner(place) === row)
    .filter(({ pointer }) => !told.has(pointer))
    .slice(0, MOST_OTHERS)
    .flatMap(({ place, pointer }) => {
      const shown = conditionsOf(subject, place);
      if (!shown.every((each) => subject.compiled.has(each))) return [];
      const hidden = shown.map((of): Claim => ({ of, be: 'notTrue' }));
      return [{ pointer, goal: { any: [...hidden, { of: pointer, be: 'notFalse' }] } satisfies Goal }];
    });
}

interface PlacedCheck {
  readonly place: ElementPlace;
  readonly inner: AskedPlace['inner'];
  readonly pointer: Pointer;
}

const indexes = new WeakMap<Subject, ReadonlyMap<string, readonly PlacedCheck[]>>();

/** The checks of all forms, by what they read. */
function checksReading(subject: Subject): ReadonlyMap<string, readonly PlacedCheck[]> {
  const known = indexes.get(subject);
  if (known !== undefined) return known;
  const made = new Map<string, PlacedCheck[]>();
  for (const { place, inner } of askedElements(subject))
    for (const pointer of checksOf(place)) {
      const check = { place, inner, pointer };
      for (const id of new Set(readBy(subject, pointer))) made.set(id, [...(made.get(id) ?? []), check]);
    }
  indexes.set(subject, made);
  return made;
}

function readBy(subject: Subject, pointer: Pointer): string[] {
  const located = subject.compiled.get(pointer);
  return located === undefined ? [] : located.expression.reads.map((path) => idOf(readAt(path, located)));
}
