import type { Json, JsonObject } from '#shared/kernel/json';
import { holdsRows, type FormElement } from '#shared/definition/form-element';
import type { FormEntry } from '#shared/form/form-state';
import type { Random } from '#shared/kernel/random';
import { valuesOf } from '#shared/simulate/fill/values-of';
import { GOLDEN_APPLICANTS } from '#shared/check/mutation/golden-applicants.spec-support';
import { isObject } from '#shared/check/mutation/spots.spec-support';

/** Everything that some golden applicant or officer ever answered, by the key of the question. */
const ANSWERED = new Map<string, Json[]>();
/** Every text among it, whatever was asked. */
const TEXTS: string[] = [];

function learn(answers: JsonObject | undefined): void {
  for (const [key, value] of Object.entries(answers ?? {})) {
    ANSWERED.set(key, [...(ANSWERED.get(key) ?? []), value]);
    if (typeof value === 'string') TEXTS.push(value);
    for (const inner of Array.isArray(value) ? (value as readonly Json[]) : [value]) if (isObject(inner)) learn(inner);
  }
}

for (const { answers, profile, moves } of Object.values(GOLDEN_APPLICANTS).flat()) {
  learn(answers);
  learn(profile as JsonObject);
  for (const move of moves) {
    learn(move.form);
    learn(move.answers);
  }
}

const MOST = 80;
const MOST_KNOWN = 20;

/** What the conditions of the item compare with. */
export interface Literals {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** Every literal that stands in a definition's JSON, its bounds too. */
export function literalsIn(json: Json): Literals {
  const [numbers, texts] = [new Set<number>(), new Set<string>()];
  const visit = (value: Json): void => {
    if (typeof value === 'number') numbers.add(value);
    else if (typeof value === 'string') {
      for (const [, text] of value.matchAll(/"([^"]*)"/g)) texts.add(text!);
      for (const [found] of value.matchAll(/(?<![\w.])\d+(\.\d+)?(?![\w-])/g)) numbers.add(Number(found));
    } else if (typeof value === 'object' && value !== null && !('zh' in value))
      for (const inner of Object.values(value)) visit(inner as Json);
  };
  visit(json);
  return { numbers: [...numbers], texts: [...texts] };
}

/** Answers worth trying at a place, in random order. */
export function triedValues(
  element: FormElement,
  entry: FormEntry,
  literals: Literals,
  today: string,
  random: Random,
): readonly Json[] {
  const known = shuffled(ANSWERED.get(element.key) ?? [], random).slice(0, MOST_KNOWN);
  const [likely, others] = [likelyFor(element, entry, literals, today, random), otherTexts(element, literals)];
  return [
    ...shuffled([...known, ...shuffled(likely, random).slice(0, MOST)], random),
    ...shuffled(others, random).slice(0, MOST),
  ];
}

/** What may fit a text when nothing likely does. */
function otherTexts(element: FormElement, { texts }: Literals): readonly Json[] {
  return element.kind === 'text' || element.kind === 'longText' ? [...new Set([...texts, ...TEXTS])] : [];
}

function likelyFor(
  element: FormElement,
  { options }: FormEntry,
  { numbers, texts }: Literals,
  today: string,
  random: Random,
): readonly Json[] {
  if (holdsRows(element))
    return [1, 2, element.min ?? 1].map((rows) => Array.from({ length: Math.max(1, rows) }, () => ({})));
  const regions = texts.filter((text) => /^\d{6}$/.test(text));
  // Ages are whole years: a day is not reckoned from a fraction of one.
  const whole = element.kind === 'number' || element.kind === 'money' ? numbers : numbers.filter(Number.isInteger);
  return valuesOf(element, { random, today, numbers: whole, texts, members: () => texts, regions, options });
}

export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const mixed = [...list];
  for (let n = mixed.length - 1; n > 0; n -= 1) {
    const other = Math.floor(random() * (n + 1));
    [mixed[n], mixed[other]] = [mixed[other]!, mixed[n]!];
  }
  return mixed;
}
