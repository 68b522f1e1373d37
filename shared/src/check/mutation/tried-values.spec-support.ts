import { addDays } from '#shared/kernel/civil-date';
import type { Json, JsonObject } from '#shared/kernel/json';
import type { FormElement } from '#shared/definition/form-element';
import type { FormEntry } from '#shared/form/form-state';
import type { Random } from '#shared/expression/random-expression.spec-support';
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

const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const AGREED = { agreed: true, signature: `data:image/png;base64,${DOT}` };
/** Days from today worth trying; the rest stand in the item. */
const DAYS = [0, 1, -1, 7, 30, -30, 365, -365, -20 * 365, -30 * 365, -70 * 365, -85 * 365];
const HOURS = ['08:00', '09:30', '18:00', '00:00', '23:59'];
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
  const [likely, others] = [byKind(element, entry, literals, today, random), otherTexts(element, literals)];
  return [
    ...shuffled([...known, ...shuffled(likely, random).slice(0, MOST)], random),
    ...shuffled(others, random).slice(0, MOST),
  ];
}

/** What may fit a text when nothing likely does, e.g. because of a pattern. */
function otherTexts(element: FormElement, { texts }: Literals): readonly Json[] {
  return element.kind === 'text' || element.kind === 'longText' ? [...new Set([...texts, ...TEXTS])] : [];
}

function byKind(
  element: FormElement,
  entry: FormEntry,
  { numbers, texts }: Literals,
  today: string,
  random: Random,
): readonly Json[] {
  switch (element.kind) {
    case 'choice':
      return entry.options ?? [];
    case 'multiChoice': {
      const open = entry.options ?? [];
      const some = [0.2, 0.4, 0.7].map((share) => open.filter(() => random() < share));
      const few = Array.from({ length: 4 }, (_, n) => shuffled(open, random).slice(0, n + 1));
      return [...open.map((option) => [option]), ...some, ...few, open].filter((set) => set.length > 0);
    }
    case 'yesNo':
      return [true, false];
    case 'number':
    case 'money': {
      const step = 10 ** -('decimals' in element ? (element.decimals ?? 0) : 0);
      const near = numbers.flatMap((n) => [n, n + step, n - step]);
      const bounds = [element.min ?? 0, element.max ?? (element.min ?? 0) + 100];
      return [...bounds, (bounds[0]! + bounds[1]!) / 2, ...shuffled(near, random).slice(0, MOST / 2)].map((n) =>
        Number(n.toFixed('decimals' in element ? (element.decimals ?? 0) : 0)),
      );
    }
    case 'date':
      return [...DAYS.map((days) => addDays(today, days)), ...texts.filter((text) => /^\d{4}-\d\d-\d\d$/.test(text))];
    case 'dateRange':
      return DAYS.flatMap((days): Json[] => [
        { from: addDays(today, days), to: addDays(today, days + 1) },
        { from: addDays(today, days), to: addDays(today, days + 300) },
        { from: addDays(today, days), to: addDays(today, days + 3000) },
        { from: addDays(today, days) },
      ]);
    case 'time':
      return HOURS;
    case 'declaration':
      return [AGREED, { agreed: true }];
    case 'signature':
      return [{ typed: '张伟' }];
    case 'table':
    case 'repeat':
      return [1, 2, element.min ?? 1].map((rows) => Array.from({ length: Math.max(1, rows) }, () => ({})));
    case 'text':
    case 'longText':
      return [1, 2, 5, 30, 120, element.minLength ?? 1, element.maxLength ?? 150].map((length) => '好'.repeat(length));
    case 'file':
      return [];
    default:
      // Persons, organisations, accounts, addresses, identity numbers: only what somebody really answered has its check signs right.
      return [...ANSWERED.values()].flat();
  }
}

export function shuffled<T>(list: readonly T[], random: Random): T[] {
  const mixed = [...list];
  for (let n = mixed.length - 1; n > 0; n -= 1) {
    const other = Math.floor(random() * (n + 1));
    [mixed[n], mixed[other]] = [mixed[other]!, mixed[n]!];
  }
  return mixed;
}
