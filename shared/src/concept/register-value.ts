import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import type { Text } from '#shared/kernel/text';
import { isIdNumber } from '#shared/concept/id-number';
import { isUscc } from '#shared/concept/uscc';

/** A type of a value that goes to or comes from a register. Numbers are doubles; all but bool and double are texts. */
export type RegisterValue =
  | 'string'
  | 'double'
  | 'bool'
  | 'date'
  | 'region'
  | 'idNumber'
  | 'uscc'
  | { readonly list: RegisterValue }
  | { readonly object: RegisterMembers };

/** One named value of a question or an answer. */
export interface RegisterMember {
  readonly name: Text;
  readonly type: RegisterValue;
  /** Whether it may be absent, e.g. the name of a business that was not found. */
  readonly optional?: true;
}
export type RegisterMembers = Readonly<Record<string, RegisterMember>>;

/** The types of such values as expressions see them (`ValueType` of the room expression, which stands after this one). */
export type PlainType =
  | 'string'
  | 'double'
  | 'bool'
  | { readonly list: PlainType }
  | { readonly object: Readonly<Record<string, PlainType>> };

/** What a value of a type is in TypeScript. */
export type ValueOf<T> = T extends 'double'
  ? number
  : T extends 'bool'
    ? boolean
    : T extends string
      ? string
      : T extends { readonly list: infer E }
        ? readonly ValueOf<E>[]
        : T extends { readonly object: infer M }
          ? MembersOf<M>
          : never;

/** What named values are in TypeScript. */
export type MembersOf<M> = {
  readonly [K in keyof M as M[K] extends { readonly optional: true } ? never : K]: ValueOf<TypeIn<M[K]>>;
} & {
  readonly [K in keyof M as M[K] extends { readonly optional: true } ? K : never]?: ValueOf<TypeIn<M[K]>>;
};
type TypeIn<M> = M extends { readonly type: infer T } ? T : never;

/** What expressions may read of named values, e.g. { matches: 'bool', age: 'double' }. */
export function typesOf(members: RegisterMembers): Readonly<Record<string, PlainType>> {
  return Object.fromEntries(Object.entries(members).map(([key, { type }]) => [key, plainType(type)]));
}

function plainType(type: RegisterValue): PlainType {
  if (typeof type !== 'string')
    return 'list' in type ? { list: plainType(type.list) } : { object: typesOf(type.object) };
  return type === 'double' || type === 'bool' ? type : 'string';
}

const MOST_SIGNS = 2000;
const MOST_ENTRIES = 500;

const TEXTS = {
  string: z.string().min(1).max(MOST_SIGNS),
  date: CivilDate,
  region: z.string().regex(/^\d{6}$/),
  idNumber: z.string().refine(isIdNumber),
  uscc: z.string().refine(isUscc),
} as const;

/** Named values as a schema: nothing else beside them, texts of at most 2000 signs, lists of at most 500 entries. */
export function schemaOf(members: RegisterMembers): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(members).map(([key, { type, optional }]) => {
        const value = valueSchema(type);
        return [key, optional ? value.optional() : value];
      }),
    ),
  );
}

function valueSchema(type: RegisterValue): z.ZodType {
  if (typeof type !== 'string') {
    return 'list' in type ? z.array(valueSchema(type.list)).max(MOST_ENTRIES) : schemaOf(type.object);
  }
  if (type === 'double') return z.number();
  return type === 'bool' ? z.boolean() : TEXTS[type];
}
