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

/** Whether a value of one type may stand where another is expected; `dyn` fits everywhere, run time tells. */
export function fits(type: ValueType, expected: ValueType): boolean {
  if (type === 'dyn' || expected === 'dyn' || type === expected) return true;
  if (typeof type === 'string' || typeof expected === 'string') return false;
  if ('list' in type || 'list' in expected)
    return 'list' in type && 'list' in expected && fits(type.list, expected.list);
  return Object.entries(type.object).every(([key, member]) => {
    const wanted = Object.hasOwn(expected.object, key) ? expected.object[key] : undefined;
    return wanted !== undefined && fits(member, wanted);
  });
}
