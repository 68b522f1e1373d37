import type { Field, FieldKindName } from '#shared/definition/field';
import type { RegionLevel } from '#shared/definition/field-kind/region';
import type { Form } from '#shared/definition/form';
import { type FormElement, holdsRows, rowElements } from '#shared/definition/form-element';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';
import { addDays } from '#shared/kernel/civil-date';
import type { Json } from '#shared/kernel/json';

/** Made-up applicants of the preview: who fills in nothing, who always takes the first choice, who chooses everything. */
export const SAMPLES = ['blank', 'first', 'all'] as const;

/** The made-up person; the ID number has a valid check digit and a division that no one has. */
export const SAMPLE_PERSON: ApplicantProfile = {
  kind: 'person',
  name: '示例申请人',
  idNumber: '00000019900101123X',
  mobile: '13800000000',
};

const ORGANISATION = {
  uscc: '91350100M000100Y43',
  legalRep: '示例',
  phone: '13800000000',
  address: '示例路 1 号',
} as const;

type Filler<F> = (field: F, all: boolean) => Json | undefined;

/** Divisions of the demonstration; it has no province and no townships. */
const SAMPLE_REGIONS: Partial<Record<RegionLevel, string>> = { city: '000000', county: '000001' };
const middle = (from: number, to: number): number => Number(((from + to) / 2).toFixed(6));

/** A plausible answer of each kind. */
const FILLERS: { readonly [K in FieldKindName]: Filler<Extract<Field, { kind: K }>> } = {
  text: () => '示例',
  longText: () => '示例文字',
  number: ({ min, max }) => Math.min(Math.max(min ?? 10, 0), max ?? 1_000_000),
  date: ({ min }) => min ?? '2026-12-01',
  money: ({ min, max }) => Math.min(Math.max(min ?? 3_000_000, 0), max ?? 100_000_000),
  dateRange: ({ minDays }) => ({ from: '2026-12-01', to: addDays('2026-12-01', (minDays ?? 1) - 1) }),
  time: ({ min }) => min ?? '09:00',
  yesNo: (_field, all) => all,
  choice: ({ options }) => options?.[0]?.key,
  multiChoice: ({ options = [], max }, all) =>
    all ? options.slice(0, max).map(({ key }) => key) : options.slice(0, 1).map(({ key }) => key),
  idNumber: () => SAMPLE_PERSON.idNumber,
  uscc: () => '91350100M000100Y43',
  phone: () => '13800000000',
  email: () => 'sample@example.com',
  person: ({ parts }) => ({
    name: '示例',
    ...Object.fromEntries(parts.map((part) => [part, part === 'phone' ? '13800000000' : '00000019900101123X'])),
  }),
  organisation: ({ parts }) => ({
    name: '示例单位',
    ...Object.fromEntries(parts.map((part) => [part, ORGANISATION[part]])),
  }),
  bankAccount: ({ withBranch }) => ({
    holder: '示例',
    bank: '示例银行',
    ...(withBranch === true && { branch: '示例支行' }),
    number: '0000000000000000',
  }),
  address: () => ({ region: '000000', detail: '示例路 1 号' }),
  region: ({ level, within }) => SAMPLE_REGIONS[level] ?? within,
  mapPoint: ({ within }) =>
    within === undefined
      ? { lat: 30.27415, lng: 120.15515 }
      : { lat: middle(within.south, within.north), lng: middle(within.west, within.east) },
  // A file must have been uploaded, and the preview uploads nothing.
  file: () => undefined,
  signature: () => ({ typed: '示例' }),
  declaration: () => ({ agreed: true }),
  computed: () => undefined,
  note: () => undefined,
};

/** The answers of a made-up applicant to a form, hidden questions included: the form decides what counts. */
export function sampleAnswers(form: Form, sample: string): Answers {
  if (sample === 'blank') return {};
  return filled(
    form.pages.flatMap((page) => page.sections.flatMap((section) => section.elements)),
    sample === 'all',
  );
}

function filled(elements: readonly FormElement[], all: boolean): Answers {
  return Object.fromEntries(
    elements.flatMap((element): [string, Json][] => {
      const value = valueOf(element, all);
      return value === undefined ? [] : [[element.key, value]];
    }),
  );
}

function valueOf(element: FormElement, all: boolean): Json | undefined {
  if (holdsRows(element)) return [filled(rowElements(element), all)];
  return (FILLERS[element.kind] as Filler<Field>)(element, all);
}
