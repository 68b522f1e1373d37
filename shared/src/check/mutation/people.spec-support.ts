import type { Definition } from '#shared/definition/definition';
import { elementsOf } from '#shared/definition/elements-of';
import { optionsOf } from '#shared/definition/field-kind/choice';
import type { FormElement } from '#shared/definition/form-element';
import { resolveForm } from '#shared/form/resolve-form';
import type { Json } from '#shared/kernel/json';
import type { Calendar } from '#shared/kernel/calendar';
import { makeApplicants } from '#shared/simulate/make-applicants';
import { apply, type Person } from '#shared/check/mutation/apply.spec-support';
import type { Manner } from '#shared/check/mutation/commands.spec-support';
import { shuffled } from '#shared/check/mutation/tried-values.spec-support';

/** How many answers a made-up person has otherwise than the named one he was made from. */
const MOST_DIFFERENCES = 4;
const MOST_TRIES = 200;

/** Whether an answer says what somebody came for: which way the form takes with him. */
export function isWish({ kind }: FormElement): boolean {
  return kind === 'choice' || kind === 'multiChoice' || kind === 'yesNo';
}

/**
 * So many people who can apply: named ones, made-up ones that the item lets in, and others who chose otherwise here and there,
 * some without what was known of them. Each of them really begins a case.
 */
export function peopleFor(
  definition: Definition,
  named: readonly Person[],
  count: number,
  calendar: Calendar,
  manner: Manner,
): readonly Person[] {
  const { random } = manner;
  const { applicants } = makeApplicants(definition, { seed: Math.floor(random() * 2 ** 31), count, calendar });
  // Named ones, ones aimed at conditions that nobody met, and variations of both in turn.
  const bases: readonly Person[] = [...named, ...applicants];
  const made: Person[] = [];
  for (let tried = 0; made.length < count && tried < MOST_TRIES; tried += 1) {
    const base = bases[tried % bases.length]!;
    const changes = tried < bases.length ? {} : differences(definition, manner);
    const known = tried >= bases.length && random() < 0.5 ? { ...base, evidence: undefined } : base;
    const person = { ...known, key: `${base.key}${tried}`, answers: { ...base.answers, ...changes } };
    const applied = apply(definition, person, (outer) => outer in changes, calendar, manner);
    if (applied.ok) made.push(applied.person);
  }
  return made;
}

/** Other choices for some questions. */
function differences(definition: Definition, { random }: Manner): Record<string, Json> {
  const wishes = elementsOf(resolveForm(definition)).filter(isWish);
  const some = shuffled(wishes, random).slice(0, 1 + Math.floor(random() * MOST_DIFFERENCES));
  return Object.fromEntries(some.map((element): [string, Json] => [element.key, another(element, random)]));
}

function another(element: FormElement, random: () => number): Json {
  if (element.kind === 'yesNo') return random() < 0.5;
  const options = shuffled(optionsOf(element), random).map(({ key }) => key);
  return element.kind === 'choice' ? (options[0] ?? '') : options.slice(0, 1 + Math.floor(random() * 3));
}
