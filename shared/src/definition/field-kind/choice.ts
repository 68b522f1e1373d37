import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Expression } from '#shared/expression/expression';
import { ChoiceOption } from '#shared/definition/choice-option';
import { emptyList, emptyText, type FieldKind } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** What may be chosen: written out here, or the entries of a code list. Exactly one of `options` and `list`. */
const choosing = {
  options: z.array(ChoiceOption).min(1).max(500).optional().describe('What may be chosen, in the order shown'),
  list: Key.optional().describe('The code list whose entries may be chosen'),
  under: Expression.optional().describe(
    'Gives the key of an entry, or a list of keys: only entries with such a parent are offered. Only beside `list`',
  ),
};

/** The same in JSON Schema. */
const ONE_SOURCE_SCHEMA = {
  oneOf: [
    { required: ['options'], not: { anyOf: [{ required: ['list'] }, { required: ['under'] }] } },
    { required: ['list'], not: { required: ['options'] } },
  ],
};

const ONE_SOURCE = 'Choose either options or a code list; `under` stands beside a code list.';
const oneSource = ({ options, list, under }: { options?: unknown; list?: unknown; under?: unknown }): boolean =>
  (options === undefined) !== (list === undefined) && (under === undefined || list !== undefined);

/** One answer of several. */
export const ChoiceField = z
  .strictObject({ kind: z.literal('choice'), ...fieldShape, ...choosing })
  .refine(oneSource, ONE_SOURCE)
  .meta({ id: 'ChoiceField', ...ONE_SOURCE_SCHEMA });
export type ChoiceField = z.infer<typeof ChoiceField>;

/** Any number of answers of several. */
export const MultiChoiceField = z
  .strictObject({
    kind: z.literal('multiChoice'),
    ...fieldShape,
    ...choosing,
    min: z.int().min(0).max(500).optional().describe('Fewest that must be chosen when anything is'),
    max: z.int().min(1).max(500).optional().describe('Most that may be chosen'),
  })
  .refine(oneSource, ONE_SOURCE)
  .meta({ id: 'MultiChoiceField', ...ONE_SOURCE_SCHEMA });
export type MultiChoiceField = z.infer<typeof MultiChoiceField>;

/** The options of a choice; none for other elements, and for a choice from a code list until the form was resolved. */
export function optionsOf(element: object): readonly ChoiceOption[] {
  return ('options' in element ? (element.options as readonly ChoiceOption[] | undefined) : undefined) ?? [];
}

const freshOptions = () => [
  { key: 'first', label: { zh: '选项一', en: 'First' } },
  { key: 'second', label: { zh: '选项二', en: 'Second' } },
];

/** That an option is hidden by its own condition is decided by the form, which knows the other answers. */
export const choiceKind: FieldKind<ChoiceField> = {
  kind: 'choice',
  name: { zh: '单选', en: 'Single choice' },
  group: 'choice',
  schema: ChoiceField,
  fresh: () => ({ kind: 'choice', options: freshOptions() }),
  properties: [{ key: 'options', label: { zh: '选项', en: 'Options' }, editor: 'options' }],
  answered: true,
  valueType: () => 'string',
  value: () => z.string(),
  issues: (field, value) =>
    optionsOf(field).some((option) => option.key === value)
      ? []
      : [{ code: 'FIELD.NO_SUCH_OPTION', params: { value: String(value) } }],
  isEmpty: emptyText,
};

export const multiChoiceKind: FieldKind<MultiChoiceField> = {
  kind: 'multiChoice',
  name: { zh: '多选', en: 'Multiple choice' },
  group: 'choice',
  schema: MultiChoiceField,
  fresh: () => ({ kind: 'multiChoice', options: freshOptions() }),
  properties: [
    { key: 'options', label: { zh: '选项', en: 'Options' }, editor: 'options' },
    { key: 'min', label: { zh: '至少选几项', en: 'Fewest' }, editor: 'number' },
    { key: 'max', label: { zh: '最多选几项', en: 'Most' }, editor: 'number' },
  ],
  answered: true,
  valueType: () => ({ list: 'string' }),
  value: () => z.array(z.string()).max(500),
  issues: (field, value) => {
    const chosen = value as readonly string[];
    const keys = new Set(optionsOf(field).map((option) => option.key));
    const strange = chosen.find((key) => !keys.has(key));
    if (strange !== undefined) return [{ code: 'FIELD.NO_SUCH_OPTION', params: { value: strange } }];
    if (new Set(chosen).size !== chosen.length) return [{ code: 'FIELD.CHOSEN_TWICE' }];
    if (field.min !== undefined && chosen.length < field.min)
      return [{ code: 'FIELD.TOO_FEW', params: { min: field.min, actual: chosen.length } }];
    if (field.max !== undefined && chosen.length > field.max)
      return [{ code: 'FIELD.TOO_MANY', params: { max: field.max, actual: chosen.length } }];
    return [];
  },
  isEmpty: emptyList,
};
