/**
 * The types that expressions know. Numbers are doubles, dates and codes are strings; an object lists its members,
 * a list the type of its entries. `dyn` is what only run time can tell.
 */
export type ValueType =
  | 'string'
  | 'double'
  | 'bool'
  | 'dyn'
  | { readonly list: ValueType }
  | { readonly object: Readonly<Record<string, ValueType>> };

/** The roots that an expression may read, e.g. { form: { object: … }, today: 'string' }. */
export type Scope = Readonly<Record<string, ValueType>>;

/** How a type is written for a person who reads a finding. */
export function describeType(type: ValueType): string {
  if (typeof type === 'string') return type;
  return 'list' in type ? `list<${describeType(type.list)}>` : `{${Object.keys(type.object).join(', ')}}`;
}
