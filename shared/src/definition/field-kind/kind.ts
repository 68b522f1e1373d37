import type * as z from 'zod';
import type { Json } from '#shared/kernel/json';
import type { Text } from '#shared/kernel/text';
import type { ValueType } from '#shared/expression/value-type';

/** What is wrong with a value by its kind alone; the words stand in `form/issue-words.ts`. */
export interface ValueIssue {
  readonly code: string;
  readonly params?: Readonly<Record<string, Json>>;
  /** Place inside a composite value, e.g. ['idNumber']; absent for the whole. */
  readonly at?: readonly string[];
}

/** A property that the designer may set on a field of this kind, beyond those that every field has. */
export interface DesignerProperty {
  readonly key: string;
  readonly label: Text;
  readonly editor:
    | 'number'
    | 'money'
    | 'time'
    | 'boolean'
    | 'text'
    | 'expression'
    | 'options'
    | 'columns'
    | 'enum'
    | 'code'
    | 'box'
    | 'pattern';
  /** The values of an `enum`. A `money` is stored in fen and shown in yuan; a `box` is an area of the map. */
  readonly choices?: readonly { readonly value: string; readonly label: Text }[];
}

/**
 * One kind of field: what it stores, what expressions see of it, what may be wrong with a value, what a designer sets.
 * Its twin in the browser's form-view shows it.
 */
export interface FieldKind<F extends { readonly kind: string }> {
  readonly kind: F['kind'];
  readonly name: Text;
  /** The group of the designer's palette. */
  readonly group: 'basic' | 'choice' | 'people' | 'place' | 'structure' | 'show';
  /** The schema of a field of this kind inside a definition. */
  readonly schema: z.ZodType<F>;
  /** A field as the designer first drops it, key and label aside. */
  readonly fresh: () => Omit<F, 'key' | 'label'>;
  readonly properties: readonly DesignerProperty[];
  /** Whether a person answers it: a computed value and a rich note are only shown. */
  readonly answered: boolean;
  /** What expressions see. */
  valueType(field: F): ValueType;
  /** The shape of a stored answer; anything else is refused as FIELD.MALFORMED, or as `unreadable` says. */
  value(field: F): z.ZodType;
  /** The code for an answer of another shape, where more can be said than that it cannot be read. */
  readonly unreadable?: string;
  /** What is wrong with a well-formed, present answer. */
  issues(field: F, value: Json): readonly ValueIssue[];
  /** Whether a well-formed value says nothing, e.g. '' or []. */
  isEmpty(value: Json): boolean;
}

/** Empty for values that are texts. */
export const emptyText = (value: Json): boolean => typeof value === 'string' && value.trim() === '';
/** Never empty once present: numbers and booleans. */
export const neverEmpty = (): boolean => false;
/** Empty for values that are lists. */
export const emptyList = (value: Json): boolean => Array.isArray(value) && value.length === 0;
