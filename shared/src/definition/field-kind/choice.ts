import * as z from 'zod';
import { ChoiceOption } from '#shared/definition/choice-option';
import { emptyList, emptyText, type FieldKind } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

const options = z.array(ChoiceOption).min(1).max(500).describe('What may be chosen, in the order shown');

/** One answer of several. */
export const ChoiceField = z
  .strictObject({ kind: z.literal('choice'), ...fieldShape, options })
  .meta({ id: 'ChoiceField' });
export type ChoiceField = z.infer<typeof ChoiceField>;

/** Any number of answers of several. */
export const MultiChoiceField = z
  .strictObject({
    kind: z.literal('multiChoice'),
    ...fieldShape,
    options,
    min: z.int().min(0).max(500).optional().describe('Fewest that must be chosen when anything is'),
    max: z.int().min(1).max(500).optional().describe('Most that may be chosen'),
  })
  .meta({ id: 'MultiChoiceField' });
export type MultiChoiceField = z.infer<typeof MultiChoiceField>;

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
    field.options.some((option) => option.key === value)
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
    const keys = new Set(field.options.map((option) => option.key));
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
