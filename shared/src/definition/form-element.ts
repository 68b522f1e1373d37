import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';
import { elementShape } from '#shared/definition/element-shape';
import { Field } from '#shared/definition/field';

const rowsShape = {
  ...elementShape,
  label: Text,
  hint: Text.optional(),
  min: z.int().min(0).max(200).optional().describe('Fewest rows while visible; absent means none'),
  max: z.int().min(1).max(200).describe('Most rows'),
  requiredWhen: Expression.optional().describe('At least one row while this holds'),
};

/** A table: rows of plain fields, each a column. Opens a scope: inside, its own row is `row`. */
export const Table = z
  .strictObject({ kind: z.literal('table'), ...rowsShape, columns: z.array(Field).min(1).max(12) })
  .meta({ id: 'Table' });
export type Table = z.infer<typeof Table>;

/** A group that repeats. Groups may nest. Opens a scope: inside, its own row is `row`, outside it is a list. */
// A type, not an interface: only types have the index signature that lets a definition pass as JSON.
export type RepeatGroup = z.infer<z.ZodObject<typeof rowsShape>> & {
  kind: 'repeat';
  summary: Key[];
  elements: FormElement[];
};
export const RepeatGroup = z
  .strictObject({
    kind: z.literal('repeat'),
    ...rowsShape,
    summary: z.array(Key).max(4).describe('The fields that stand for a closed row, joined by ·'),
    get elements(): z.ZodType<FormElement[]> {
      return z.array(FormElement).min(1).max(60);
    },
  })
  .meta({ id: 'RepeatGroup' });

/** What stands in a section: a field, a table or a repeat group. */
export type FormElement = Field | Table | RepeatGroup;
export const FormElement: z.ZodType<FormElement> = z
  .discriminatedUnion('kind', [...Field.options, Table, RepeatGroup])
  .meta({ id: 'FormElement' });

/** Whether an element holds rows of its own. */
export function holdsRows(element: FormElement): element is Table | RepeatGroup {
  return element.kind === 'table' || element.kind === 'repeat';
}

/** The elements of one row. */
export function rowElements(element: Table | RepeatGroup): readonly FormElement[] {
  return element.kind === 'table' ? element.columns : element.elements;
}
