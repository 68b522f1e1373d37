import type { Json } from '#shared/kernel/json';
import { holdsRows } from '#shared/definition/form-element';
import { comparisonsOf } from '#shared/expression/comparisons';
import type { Located } from '#shared/check/compile-located';
import { claimsOf, locatedOf, type Being, type Goal } from '#shared/check/reach/goal';
import { computedAt, conditionsOf, offersOf, placeOf, situationPointers } from '#shared/check/reach/places';
import { recordsAt } from '#shared/check/reach/records';
import { idOf, readsOf, type Read, type Variable } from '#shared/check/reach/variable';
import { applicantsFor } from '#shared/simulate/tried/applicants';
import { candidatesOf, daysOf, type Candidates, type LiteralsOf } from '#shared/simulate/tried/candidates';
import type { Subject } from '#shared/check/subject';

/** One of several claims that a goal is made of. */
export interface Asked {
  readonly located: Located;
  readonly be: Being;
}

/** Goals with all that they depend on; each variable comes after those that it depends on. */
export interface Question {
  /** All must come true, of each one claim at least. */
  readonly goals: readonly (readonly Asked[])[];
  readonly variables: readonly Variable[];
  /** The place of a variable in the order, by its id. */
  readonly at: ReadonlyMap<string, number>;
  /** Whether the values decide it, so that finding none means never. */
  readonly exact: boolean;
}

/** What became of asking: the question, and how many paths were followed for it. */
export interface Posed {
  /** Undefined where an expression that it depends on is invalid, or where it depends on too much. */
  readonly question: Question | undefined;
  readonly links: number;
}

/** The question whether goals come true together. At most so many paths are followed from condition to condition. */
export function questionOf(subject: Subject, goals: readonly Goal[], most: number): Posed {
  const asked = goals.map((goal) =>
    claimsOf(goal).flatMap((claim): Asked[] => {
      const located = locatedOf(subject, claim);
      return located === undefined ? [] : [{ located, be: claim.be }];
    }),
  );
  if (asked.some((claims, index) => claims.length < claimsOf(goals[index]!).length))
    return { question: undefined, links: 0 };
  const closure = closureOf(
    subject,
    asked.flat().map(({ located }) => located),
    most,
  );
  const { links } = closure;
  if (!closure.sound || links > most) return { question: undefined, links };
  const { expressions, order, reads } = closure;
  const literals = literalsIn(expressions);
  const at = new Map(order.map((read, index) => [idOf(read), index]));
  let exact = closure.closed && [...expressions].every(({ expression }) => comparisonsOf(expression.source).exact);
  const variables = order.map((read): Variable => {
    const { values, exact: all } = valuesOf(subject, read, literals, reads);
    exact &&= all && read.place?.source.kind !== 'computed';
    return variableOf(subject, read, values, at);
  });
  return { question: { goals: asked, variables, at, exact }, links };
}

/** Everything that expressions read, directly and through the conditions of what they read. */
function closureOf(subject: Subject, roots: readonly Located[], most: number) {
  const expressions = new Set<Located>();
  const order: Read[] = [];
  const entered = new Set<string>();
  /** What is read of each thing that was left behind, and the type that it has. */
  const reads = new Map<string, { readonly paths: Set<string>; readonly located: Located }>();
  let sound = true;
  let closed = true;
  let links = 0;

  function enter(located: Located | undefined): void {
    if (located === undefined) sound = false;
    else if (!expressions.has(located)) {
      expressions.add(located);
      links += located.expression.reads.length;
      if (links <= most) for (const { path, read, id } of readsOf(located)) once(read, id, path, located);
    }
  }

  function once(found: Omit<Read, 'place'>, id: string, path: string, located: Located): void {
    if (found.root === 'record') {
      const known = reads.get(found.key) ?? { paths: new Set(), located };
      reads.set(found.key, known);
      known.paths.add(path);
    }
    if (entered.has(id)) return;
    entered.add(id);
    const isAnswer = found.root === 'form' || found.root === 'row';
    const place = isAnswer ? placeOf(subject, found) : undefined;
    if (isAnswer && place === undefined) {
      closed = false;
      return;
    }
    if (found.root === 'situation')
      situationPointers(subject).forEach((pointer) => enter(subject.compiled.get(pointer)));
    if (place !== undefined)
      for (const pointer of [
        ...conditionsOf(subject, place),
        ...computedAt(place),
        ...offersOf(place).map((offer) => offer.pointer),
      ])
        enter(subject.compiled.get(pointer));
    order.push({ ...found, place });
  }

  roots.forEach(enter);
  return { expressions, order, reads, sound, closed, links };
}

type Reads = ReturnType<typeof closureOf>['reads'];

function valuesOf(subject: Subject, { root, key, place, inner }: Read, literals: LiteralsOf, reads: Reads): Candidates {
  if (root === 'applicant') return applicantsFor(literals);
  if (root === 'today') return { values: daysOf(literals('today')), exact: true };
  if (root === 'situation') return { values: [], exact: true };
  if (root === 'record') {
    const { paths, located } = reads.get(key)!;
    return recordsAt(subject, key, [...paths], typeAt(located, key), literals);
  }
  // Answers of the application are compared as form.x by its own expressions, as application.x by those of steps.
  const all: LiteralsOf =
    inner === undefined && root === 'form'
      ? (path) => [...literals(path), ...literals(path.replace(/^form\b/, 'application'))]
      : literals;
  const tried = candidatesOf(place!.source, `${root}.${key}`, all);
  return holdsRows(place!.source) && (place!.source.min ?? 0) === 0
    ? { ...tried, values: [...tried.values, []] }
    : tried;
}

function typeAt({ scope }: Located, key: string) {
  const [root = '', ...names] = key.split('.');
  return names.reduce<(typeof scope)[string]>(
    (type, name) => (typeof type === 'object' && 'object' in type ? (type.object[name] ?? 'dyn') : 'dyn'),
    scope[root] ?? 'dyn',
  );
}

function variableOf(subject: Subject, read: Read, values: readonly Json[], at: ReadonlyMap<string, number>): Variable {
  const { compiled } = subject;
  const { place, root } = read;
  const found = (pointers: readonly string[]): Located[] => pointers.flatMap((pointer) => compiled.get(pointer) ?? []);
  const tried = new Set(values.flat());
  const visible = place === undefined ? [] : found(conditionsOf(subject, place));
  const computed = place === undefined ? undefined : found(computedAt(place))[0];
  const options = (place === undefined ? [] : offersOf(place)).flatMap(({ pointer, key }) => {
    const when = tried.has(key) ? compiled.get(pointer) : undefined;
    return when === undefined ? [] : [{ key, when }];
  });
  const situations = root === 'situation' ? chosenBy(subject) : [];
  const deciding = [
    ...visible,
    ...(computed ? [computed] : []),
    ...options.map(({ when }) => when),
    ...situations.flatMap(({ when }) => (when === true ? [] : [when])),
  ];
  return {
    ...{ ...read, values, visible, computed, options, situations },
    mustBe: place !== undefined && mustBe(place.source),
    dependsOn: [...new Set(deciding.flatMap((each) => variablesOf(each, at)))],
  };
}

/** Whether nobody can send an application in which it is shown and not answered. */
function mustBe(source: NonNullable<Read['place']>['source']): boolean {
  if (holdsRows(source)) return (source.min ?? 0) > 0;
  return source.required === true && source.kind !== 'computed' && source.kind !== 'note';
}

/** The variables that an expression reads, by their place in the order. */
export function variablesOf(located: Located, at: ReadonlyMap<string, number>): readonly number[] {
  return readsOf(located).flatMap(({ id }) => at.get(id) ?? []);
}

function chosenBy({ definition: { situations = [] }, compiled }: Subject): Variable['situations'] {
  return situations.flatMap(({ key, when }, index) => {
    const located = when === undefined ? true : compiled.get(`/situations/${index}/when`);
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
