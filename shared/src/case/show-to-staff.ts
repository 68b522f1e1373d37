import type { Json, JsonObject } from '#shared/kernel/json';
import type { Definition } from '#shared/definition/definition';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseState } from '#shared/case/case-state';
import type { FieldReading } from '#shared/case/field-reading';
import { namesIn } from '#shared/case/fill-text';

/** Makes what leaves the server for somebody of the staff free of the answers that he does not read. */
export interface StaffView {
  show<T extends object>(told: T): T;
  state(state: CaseState): CaseState;
  /** Keys of answers that are there and that he does not read. */
  readonly withheld: readonly string[];
}

const GONE = '—';

/** Whether a file belongs to an answer that is not read: files of questions stand under `field:<keys>`. */
export function isHiddenFile({ hidden }: FieldReading, { material }: { readonly material: string }): boolean {
  const key = /^field:([A-Za-z0-9_]+)/.exec(material)?.[1];
  return key !== undefined && hidden.has(key);
}

/** Whether a document shows an answer that is not read. */
export function isHiddenDocument({ documents }: Definition, { hidden }: FieldReading, template: string): boolean {
  const body = documents.find(({ key }) => key === template)?.body;
  return namesIn(`${body?.zh ?? ''} ${body?.en ?? ''}`).some((name) =>
    hidden.has(/^form\.(\w+)/.exec(name)?.[1] ?? ''),
  );
}

/** Whether a certificate shows an answer that is not read. */
export function isHiddenCertificate({ results }: Definition, { hidden }: FieldReading, result: string): boolean {
  const found = results.find(({ key }) => key === result);
  if (found?.kind !== 'certificate') return false;
  const read = found.lines.flatMap(({ value }) => [...value.matchAll(/\bform\.(\w+)/g)].map(([, key]) => key!));
  return read.some((key) => hidden.has(key));
}

/**
 * The view of a reader. Answers go by their keys, wherever they stand; what was made of answers (what registers answered, the
 * profile, messages, what was filled at steps) is searched for the hidden values themselves. Pure; never throws.
 */
export function showToStaff(
  definition: Definition,
  reading: FieldReading,
  events: readonly CaseEvent[],
  state: CaseState,
): StaffView {
  const { hidden } = reading;
  if (hidden.size === 0) return { show: (told) => told, state: (told) => told, withheld: [] };
  const names = new Set([state.applicant.name, state.profile?.name, state.profile?.org?.name]);
  const values = hiddenValues(hidden, events, state).filter((value) => !names.has(value));
  const show = (told: Json): Json => walked(told, { reading, values });
  const typed = <T extends object>(told: T): T => show(told as unknown as Json) as unknown as T;
  return {
    show: typed,
    state: (told) => ({
      ...typed(told),
      documents: told.documents.filter(({ template }) => !isHiddenDocument(definition, reading, template)),
    }),
    withheld: Object.keys(state.answers).filter((key) => hidden.has(key)),
  };
}

interface Hiding {
  readonly reading: FieldReading;
  readonly values: readonly string[];
}

/** What stands under these names anywhere in an event or a state. */
const TREATED: Readonly<Record<string, (value: Json, hiding: Hiding) => Json>> = {
  answers: (value, { reading: { hidden } }) => without(value, hidden),
  amended: (value, { reading: { hidden } }) => without(value, hidden),
  files: (value, { reading }) =>
    Array.isArray(value)
      ? value.filter((file) => !isHiddenFile(reading, file as unknown as { material: string }))
      : value,
  places: (value, hiding) => (Array.isArray(value) ? value.map((place) => untold(place, hiding)) : value),
  proposed: (value, hiding) => (Array.isArray(value) ? value.map((place) => untold(place, hiding)) : value),
  // By material, not by answer: only what is equal to a hidden answer goes.
  evidence: (value, { values }) => scrubbed(value, values),
  profile: (value, { values }) => scrubbed(value, values),
  answer: (value, { values }) => scrubbed(value, values),
  form: (value, { values }) => scrubbed(value, values),
  message: (value, { values }) => scrubbed(value, values),
  holderCode: (value, { values }) => scrubbed(value, values),
  by: (value) => value,
};

function walked(told: Json, hiding: Hiding): Json {
  if (Array.isArray(told)) return told.map((each) => walked(each, hiding));
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => {
      const treat = Object.hasOwn(TREATED, name) ? TREATED[name] : undefined;
      return [name, treat ? treat(value, hiding) : walked(value, hiding)];
    }),
  );
}

function without(answers: Json, hidden: ReadonlySet<string>): Json {
  return Object.fromEntries(Object.entries(answers as JsonObject).filter(([key]) => !hidden.has(key)));
}

/** A told place of a hidden answer stays, without what was said of it. */
function untold(place: Json, { reading: { hidden } }: Hiding): Json {
  const { wanted: _, ...told } = place as { field?: string; wanted?: string } & JsonObject;
  return told.field !== undefined && hidden.has(told.field) ? { ...told, reason: GONE } : place;
}

function scrubbed(told: Json, values: readonly string[]): Json {
  if (typeof told === 'string') return values.some((value) => told.includes(value)) ? GONE : told;
  if (Array.isArray(told)) return told.map((each) => scrubbed(each, values));
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(Object.entries(told).map(([name, value]) => [name, scrubbed(value, values)]));
}

/** Every text that a hidden answer ever had and that tells something: keys of options and days are in too many other places. */
function hiddenValues(hidden: ReadonlySet<string>, events: readonly CaseEvent[], state: CaseState): string[] {
  const given = events.flatMap((event) => [
    ...('answers' in event ? [event.answers] : []),
    ...(event.kind === 'stepDecided' && event.decision.amended ? [event.decision.amended] : []),
  ]);
  const texts = [state.answers, ...given].flatMap((answers) =>
    Object.entries(answers).flatMap(([key, value]) => (hidden.has(key) ? textsIn(value) : [])),
  );
  return [...new Set(texts)].filter(tells);
}

function textsIn(value: Json): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value as JsonObject).flatMap(textsIn) : [];
}

function tells(text: string): boolean {
  if (/^[a-z][A-Za-z0-9_]*$/.test(text) || /^\d{4}-\d\d-\d\d$/.test(text)) return false;
  return text.length >= 6 || (text.length >= 2 && /[^\x20-\x7e]/.test(text));
}
