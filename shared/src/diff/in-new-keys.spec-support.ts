import { type Json } from '#shared/kernel/json';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';
import { isObject } from '#shared/diff/keyed-path';
import { inOrder, type Time, type Way } from '#shared/diff/went.spec-support';

type Open = { readonly [name: string]: Json };

/** Keys that became others, old to new, as far as the newer version says so itself. */
export type Renames = ReadonlyMap<string, string>;

/** The same person, who answers the same under the new keys. Parts of composite answers have names of their own. */
export function inNewKeys<T extends MadeUpApplicant>(person: T, renames: Renames): T {
  if (renames.size === 0) return person;
  // What registers answered has names of its own; only the material that it is kept by may be called otherwise.
  const { answers, profile, registers, today, evidence, ...rest } = person;
  const row = (value: Json): Json =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([key, member]) => [renames.get(key) ?? key, rows(member)]))
      : value;
  const rows = (value: Json): Json => (Array.isArray(value) ? (value as readonly Json[]).map(row) : value);
  return {
    ...rest,
    ...keysIn(rest as unknown as Open, renames, row),
    profile,
    registers,
    today,
    ...(evidence !== undefined && { evidence: evidenceUnder(evidence as unknown as Json, renames) }),
    answers: row(answers),
  } as unknown as T;
}

/** Lists of keys, and of moves what names something of the item; what a move does is no key, though a step may be called like it. */
function keysIn(person: Open, renames: Renames, row: (value: Json) => Json): Open {
  const name = (key: Json): Json => (typeof key === 'string' ? (renames.get(key) ?? key) : key);
  const named: Record<string, Json> = {};
  for (const [member, value] of Object.entries(person)) {
    if (['at', 'outcome', 'target'].includes(member)) named[member] = name(value);
    else if (['form', 'answers'].includes(member)) named[member] = row(value);
    else if (['commitments', 'deferred', 'places', 'materials'].includes(member) && Array.isArray(value))
      named[member] = (value as readonly Json[]).map(name);
    else if (member === 'moves' && Array.isArray(value))
      named[member] = (value as readonly Json[]).map((move) =>
        isObject(move) ? { ...move, ...keysIn(move, renames, row) } : move,
      );
  }
  return named;
}

/** What is known of somebody, under the new keys of materials; what stands in the answers of registers stays. */
function evidenceUnder(evidence: Json, renames: Renames): Json {
  if (!isObject(evidence)) return evidence;
  const name = (key: string): string => renames.get(key) ?? key;
  const { answers = null, earlier = null } = evidence;
  return {
    ...evidence,
    ...(isObject(answers) && {
      answers: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [name(key), answer])),
    }),
    ...(Array.isArray(earlier) && {
      earlier: (earlier as readonly Json[]).map((each) =>
        isObject(each) ? { ...each, material: name(String(each.material)) } : each,
      ),
    }),
  };
}

/** JSON with every key, and every text that is one, under its new name. */
export function renamed(value: Json, renames: Renames): Json {
  if (renames.size === 0) return value;
  const name = (text: string): string => text.replaceAll(/[A-Za-z]\w*/g, (word) => renames.get(word) ?? word);
  if (typeof value === 'string') return name(value);
  if (Array.isArray(value)) return (value as readonly Json[]).map((each) => renamed(each, renames));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [name(key), renamed(member, renames)]));
}

/** How a case went, its steps, documents and results under their new names: what merely is called so keeps its name. */
export function wayUnder(way: Way, renames: Renames): Way {
  const name = (key: string): string => renames.get(key) ?? key;
  return {
    ...way,
    route: way.route.map(name),
    documents: way.documents.map(name),
    certificates: way.certificates.map(([result, standing]) => [name(result), standing]),
  };
}

/** The readings of clocks under their new names: a step's own limit is called as the step. */
export function timeUnder({ days, clocks }: Time, renames: Renames): Time {
  return { days, clocks: inOrder(clocks.map(({ key, ...rest }) => ({ key: renames.get(key) ?? key, ...rest }))) };
}
