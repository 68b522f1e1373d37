import type { Json } from '#shared/kernel/json';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import { optionsOf as choiceOptionsOf } from '#shared/definition/field-kind/choice';
import { rowOwner, type ElementPlace, type FormPlace } from '#shared/definition/form-place';
import { comparisonsOf } from '#shared/expression/comparisons';
import { askedPointer, type Located } from '#shared/check/compile-located';
import { applicantsFor } from '#shared/simulate/tried/applicants';
import { candidatesOf, daysOf, type LiteralsOf } from '#shared/simulate/tried/candidates';
import type { Subject } from '#shared/check/subject';

/** Something that conditions read, with the values worth trying. */
export interface Variable {
  readonly root: 'form' | 'row' | 'applicant' | 'today' | 'situation';
  readonly key: string;
  /** The group whose row it stands in. */
  readonly row: ElementPlace | undefined;
  readonly values: readonly Json[];
  readonly visible: readonly Located[];
  readonly computed: Located | undefined;
  readonly options: readonly { readonly key: string; readonly when: Located }[];
  /** Of which situation holds: their conditions in order, true for an otherwise. */
  readonly situations: readonly { readonly key: string; readonly when: Located | true }[];
}

/** Conditions with all that they depend on; each variable comes after those that it depends on. */
export interface Question {
  readonly conditions: readonly Located[];
  readonly variables: readonly Variable[];
  /** Whether the values decide it, so that finding none means never. */
  readonly exact: boolean;
}

/** Something that is read, before its values are known. */
interface Read {
  readonly root: Variable['root'];
  readonly key: string;
  readonly row: ElementPlace | undefined;
  readonly place: ElementPlace | undefined;
}

/** The question whether conditions hold together; undefined where one that it depends on is invalid. */
export function questionOf(subject: Subject, pointers: readonly Pointer[]): Question | undefined {
  const { expressions, order, sound, closed } = closureOf(subject, pointers);
  if (!sound) return undefined;
  const literals = literalsIn(expressions);
  let exact = closed && [...expressions].every(({ expression }) => comparisonsOf(expression.source).exact);
  const variables = order.map((read): Variable => {
    const { values, exact: all } = valuesOf(read, literals);
    exact &&= all && read.place?.source.kind !== 'computed';
    const { options, ...others } = dependenciesOf(subject, read);
    const tried = new Set(values.flat());
    return { ...read, values, ...others, options: options.filter(({ key }) => tried.has(key)) };
  });
  return { conditions: pointers.flatMap((pointer) => subject.compiled.get(pointer) ?? []), variables, exact };
}

/** Everything that conditions read, directly and through the conditions of what they read. */
function closureOf(subject: Subject, pointers: readonly Pointer[]) {
  const expressions = new Set<Located>();
  const order: Read[] = [];
  const entered = new Set<string>();
  let sound = true;
  let closed = true;

  function enter(pointer: Pointer): void {
    const located = subject.compiled.get(pointer);
    if (located === undefined) sound = false;
    else if (!expressions.has(located)) {
      expressions.add(located);
      for (const path of located.expression.reads) read(path.split('.'), located.row);
    }
  }

  function read([root = '', key = '']: readonly string[], row: ElementPlace | undefined): void {
    if (root === 'applicant' || root === 'today') return once({ root, key: '', row: undefined, place: undefined });
    if (root === 'situation') return once({ root, key: '', row: undefined, place: undefined });
    if (root === 'form') return once({ root, key, row: undefined, place: subject.elements.get(key) });
    const place = subject.places.find((each) => each.kind === 'element' && each.key === key && rowOwner(each) === row);
    once({ root: 'row', key, row, place: place as ElementPlace | undefined });
  }

  function once(entry: Read): void {
    const id = `${entry.root} ${entry.row?.pointer ?? ''} ${entry.key}`;
    if (entered.has(id)) return;
    entered.add(id);
    if ((entry.root === 'form' || entry.root === 'row') && entry.place === undefined) closed = false;
    else {
      if (entry.root === 'situation') situationPointers(subject).forEach(enter);
      if (entry.place !== undefined) pointersOf(subject, entry.place).forEach(enter);
      order.push(entry);
    }
  }

  pointers.forEach(enter);
  return { expressions, order, sound, closed };
}

function valuesOf({ root, key, place }: Read, literals: LiteralsOf) {
  if (root === 'applicant') return applicantsFor(literals);
  if (root === 'today') return { values: daysOf(literals('today')), exact: true };
  if (root === 'situation') return { values: [], exact: true };
  return candidatesOf(place!.source, `${root}.${key}`, literals);
}

/** The pointers of the conditions under which a place is shown, its surroundings' first. */
export function conditionsOf({ compiled }: Subject, place: FormPlace): Pointer[] {
  return [...place.within, place].flatMap((each) => [
    ...(each.kind === 'page' && compiled.has(askedPointer(each)) ? [askedPointer(each)] : []),
    ...(each.source.visibleWhen === undefined ? [] : [`${each.pointer}/visibleWhen`]),
  ]);
}

function situationPointers({ definition: { situations = [] } }: Subject): Pointer[] {
  return situations.flatMap(({ when }, index) => (when === undefined ? [] : [pointerTo('situations', index, 'when')]));
}

function pointersOf(subject: Subject, place: ElementPlace): Pointer[] {
  return [...conditionsOf(subject, place), ...computedOf(place), ...optionsOf(place).map((option) => option.pointer)];
}

function computedOf({ source, pointer }: ElementPlace): Pointer[] {
  return source.kind === 'computed' ? [`${pointer}/computed`] : [];
}

function optionsOf({ source, pointer }: ElementPlace): { readonly pointer: Pointer; readonly key: string }[] {
  if (source.kind !== 'choice' && source.kind !== 'multiChoice') return [];
  return choiceOptionsOf(source).flatMap((option, index) =>
    option.visibleWhen === undefined ? [] : [{ pointer: `${pointer}/options/${index}/visibleWhen`, key: option.key }],
  );
}

function dependenciesOf(
  subject: Subject,
  { root, place }: Read,
): Pick<Variable, 'visible' | 'computed' | 'options' | 'situations'> {
  const { compiled } = subject;
  if (place === undefined)
    return { visible: [], computed: undefined, options: [], situations: root === 'situation' ? chosenBy(subject) : [] };
  return {
    situations: [],
    visible: conditionsOf(subject, place).flatMap((pointer) => compiled.get(pointer) ?? []),
    computed: computedOf(place).map((pointer) => compiled.get(pointer))[0],
    options: optionsOf(place).flatMap(({ pointer, key }) => {
      const when = compiled.get(pointer);
      return when === undefined ? [] : [{ key, when }];
    }),
  };
}

function chosenBy({ definition: { situations = [] }, compiled }: Subject): Variable['situations'] {
  return situations.flatMap(({ key, when }, index) => {
    const located = when === undefined ? true : compiled.get(pointerTo('situations', index, 'when'));
    return located === undefined ? [] : [{ key, when: located }];
  });
}

function literalsIn(expressions: ReadonlySet<Located>): LiteralsOf {
  const all = new Map<string, Set<string | number>>();
  for (const { expression } of expressions) {
    for (const [path, values] of comparisonsOf(expression.source).literals) {
      all.set(path, new Set([...(all.get(path) ?? []), ...values]));
    }
  }
  return (path) => [...(all.get(path) ?? [])];
}
