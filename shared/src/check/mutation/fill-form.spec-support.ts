import type { Json } from '#shared/kernel/json';
import { pointerTo, stepsOf, type Pointer } from '#shared/kernel/pointer';
import { formPlaces } from '#shared/definition/form-place';
import type { FormElement } from '#shared/definition/form-element';
import type { Random } from '#shared/kernel/random';
import type { Answers } from '#shared/form/answers';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import type { FieldIssue, FormState, FormSurroundings } from '#shared/form/form-state';
import type { FormSource } from '#shared/form/form-source';
import { openForm } from '#shared/form/open-form';
import { resolveForm } from '#shared/form/resolve-form';
import { changed } from '#shared/check/mutation/spots.spec-support';
import { shuffled, triedValues, type Literals } from '#shared/check/mutation/tried-values.spec-support';

/** So many places are put right at most, before somebody gives up. */
const MOST_PLACES = 120;
/** So many other places are changed for one that does not come right by itself. */
const MOST_OTHERS = 40;

/** How a form is to be filled. */
export interface Filling {
  readonly surroundings: FormSurroundings;
  readonly literals: Literals;
  readonly random: Random;
  /** Whether an answer that was given must stay as it is. */
  readonly keeps?: (outer: string, element: FormElement) => boolean;
}

/** A form as far as it could be filled. */
export interface Filled {
  readonly answers: Answers;
  readonly issues: readonly FieldIssue[];
}

/**
 * Fills what is missing and puts right what is wrong, as a patient person would: the place that is blamed first, then others.
 * What he answered and wants to keep is left alone. Ends without an issue, or with those that nothing mends.
 */
export function fillForm(source: FormSource, typed: Answers, filling: Filling): Filled {
  const state = openForm(compiledFormOf(source), typed, filling.surroundings);
  const elements = elementsOf(source);
  const given = new Set(Object.keys(typed));
  const hopeless = new Set<Pointer>();
  for (let left = MOST_PLACES; left > 0; left -= 1) {
    const issue = state.issues().find(({ pointer, code }) => !hopeless.has(pointer + code));
    if (issue === undefined) break;
    const own = placeOf(state, issue.pointer);
    const kept = (pointer: Pointer): boolean => {
      const [outer = ''] = stepsOf(pointer);
      const element = elements.get(outer);
      return given.has(outer) && element !== undefined && filling.keeps?.(outer, element) === true;
    };
    const others = shuffled(
      state.entries().filter(({ pointer, visible }) => visible && !pointer.startsWith('#') && pointer !== own),
      filling.random,
    );
    const checks = checksOf(elements.get(keysOf(own)));
    const named = others.filter(({ pointer }) => checks.includes(`.${stepsOf(pointer)[0]}`));
    const places = [own, ...[...named, ...others.slice(0, MOST_OTHERS)].map(({ pointer }) => pointer)];
    if (issue.code === 'FIELD.UNKNOWN') forget(state, issue.pointer);
    else if (!places.some((place) => !kept(place) && mends(state, place, elements.get(keysOf(place)), filling)))
      hopeless.add(issue.pointer + issue.code);
  }
  return { answers: state.typed(), issues: state.issues() };
}

/**
 * Tries answers at a place, and what stands elsewhere in the form, until fewer issues are left. Where none does, an answer that
 * only contradicts others may stay: then these are put right. Else the old one comes back.
 */
function mends(state: FormState, pointer: Pointer, element: FormElement | undefined, filling: Filling): boolean {
  const entry = state.entry(pointer);
  if (entry === undefined || element === undefined || entry.readonly) return false;
  const before = state.issues().length;
  const here = entry.issues.length;
  const old = entry.value;
  const { surroundings, literals, random } = filling;
  const tried = triedValues(element, entry, literals, surroundings.today, random);
  let contradicting: Json | undefined;
  for (const value of [...tried, ...shuffled(Object.values(state.answers()), random)]) {
    state.set(pointer, value);
    const issues = state.entry(pointer)?.issues ?? [];
    // Rows that come may bring questions of their own: what was blamed itself must be right.
    const right = here > 0 && issues.length === 0;
    if (right ? rowsOrFewer(element, state, before) : state.issues().length < before) return true;
    if (issues.every(isContradiction)) contradicting ??= value;
  }
  const helps = contradicting !== undefined && here > 0 && !entry.issues.every(isContradiction);
  state.set(pointer, helps ? contradicting : old);
  return helps;
}

/** Takes back an answer to a question that the form does not have (any more), in a row too. */
function forget(state: FormState, pointer: Pointer): void {
  const [outer = '', ...inside] = stepsOf(pointer);
  const steps = inside.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const whole = state.typed()[outer];
  state.set(
    pointerTo(outer),
    inside.length === 0 || whole === undefined ? undefined : changed(whole, steps, undefined),
  );
}

/** What the checks of an element read, as text. */
function checksOf(element: FormElement | undefined): string {
  return element !== undefined && 'checks' in element ? (element.checks ?? []).map(({ holds }) => holds).join() : '';
}

const isContradiction = ({ code }: FieldIssue): boolean => code === 'CHECK.FAILED';

/** A first answer may bring up further questions; it may not break others that were right. */
function rowsOrFewer(element: FormElement, state: FormState, before: number): boolean {
  const broken = state.issues().filter(({ code }) => code !== 'FIELD.REQUIRED').length;
  const asked = element.kind === 'choice' || element.kind === 'multiChoice' || element.kind === 'yesNo';
  return asked || element.kind === 'table' || element.kind === 'repeat' || broken <= before;
}

/** The place that an issue blames: that of the field, where it is a part of an answer. */
function placeOf(state: FormState, pointer: Pointer): Pointer {
  let at = pointer;
  while (at !== '' && state.entry(at) === undefined) at = at.slice(0, at.lastIndexOf('/'));
  return at;
}

/** The keys on the way to a place, whichever rows it stands in. */
function keysOf(pointer: Pointer): string {
  return stepsOf(pointer)
    .filter((step) => !/^\d/.test(step))
    .join('/');
}

const known = new WeakMap<FormSource, ReadonlyMap<string, FormElement>>();

/** The elements of a form by the keys on the way to them. */
function elementsOf(source: FormSource): ReadonlyMap<string, FormElement> {
  const there = known.get(source);
  if (there !== undefined) return there;
  const made = new Map<string, FormElement>();
  for (const place of formPlaces(resolveForm(source))) {
    if (place.kind !== 'element') continue;
    const owners = place.within.filter(({ kind }) => kind === 'element').map(({ key }) => key);
    const path = [...owners, place.key].join('/');
    if (!made.has(path)) made.set(path, place.source);
  }
  known.set(source, made);
  return made;
}
