import type { JsonObject } from '#shared/kernel/json';
import { eitherOf, entries, unset, values, without } from '#shared/check/mutation/edits.spec-support';
import type { FaultKind } from '#shared/check/mutation/fault.spec-support';
import { isObject } from '#shared/check/mutation/spots.spec-support';

const ELEMENTS = ['elements', 'columns'];
const HEADINGS = ['pages', 'sections'];
const NEVER = 'false';

const isRequired = ({ required, requiredWhen, min }: JsonObject): boolean =>
  required === true || requiredWhen !== undefined || (typeof min === 'number' && min > 0);
const isAnswered = ({ kind }: JsonObject): boolean => kind !== 'note' && kind !== 'computed';

/** Shown never, and when it was not shown till now. */
const hidden = (element: JsonObject): JsonObject[] => [
  { ...element, visibleWhen: NEVER },
  ...(typeof element['visibleWhen'] === 'string' ? [{ ...element, visibleWhen: `!(${element['visibleWhen']})` }] : []),
];

const smaller = (value: unknown): number[] =>
  typeof value === 'number' ? [value - 1, Math.floor(value / 2), Math.floor(value / 10), 1] : [];
const larger = (value: unknown): number[] =>
  typeof value === 'number' ? [value + 1, value * 2 + 1, value * 10 + 10, value + 1000] : [];
const MOST = ['max', 'maxLength', 'maxFiles', 'maxMegabytes', 'decimals'];
const FEWEST = ['min', 'minLength'];

/** Bounds where there are none. */
const BOUNDS: Readonly<Record<string, readonly JsonObject[]>> = {
  text: [{ maxLength: 1 }, { minLength: 100 }],
  longText: [{ maxLength: 1 }, { minLength: 5000 }],
  number: [{ max: 0 }, { min: 10_000 }],
  multiChoice: [{ min: 30 }, { max: 1 }],
};

/** Single faults of forms, those of steps too. */
export const FORM_FAULTS: Readonly<Record<string, FaultKind>> = {
  'hide a required field': entries(ELEMENTS, (element) => (isRequired(element) ? hidden(element) : [])),
  'hide another field': entries(ELEMENTS, (element) => (isRequired(element) ? [] : hidden(element))),
  'hide a page or section': entries(HEADINGS, hidden),
  'make a field required': entries(ELEMENTS, (element) =>
    isAnswered(element) && element['required'] !== true ? [{ ...element, required: true }] : [],
  ),
  'make a field optional': eitherOf(unset(['requiredWhen']), unset(['required'])),
  'make a field read-only': entries(ELEMENTS, (element) =>
    isAnswered(element) && element['columns'] === undefined && element['elements'] === undefined
      ? [{ ...element, readonlyWhen: 'true' }]
      : [],
  ),
  'remove a field': without(ELEMENTS, isObject),
  'remove a page or section': without(HEADINGS, isObject),
  'remove an option': without(['options', 'entries']),
  'hide an option': entries(['options'], (option) => [{ ...option, visibleWhen: NEVER }]),
  'tighten a bound': eitherOf(values(MOST, smaller), values(FEWEST, larger)),
  'loosen a bound': eitherOf(values(MOST, larger), values(FEWEST, smaller)),
  'add a bound': entries(ELEMENTS, (element) =>
    (BOUNDS[String(element['kind'])] ?? []).flatMap((bound) =>
      Object.keys(bound).some((name) => name in element) ? [] : [{ ...element, ...bound }],
    ),
  ),
  'unset a default': unset(['default']),
  'remove a check': without(['checks']),
  'unset a concept or sensitivity': unset(['concept', 'sensitivity', 'purpose']),
};
