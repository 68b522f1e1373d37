/**
 * Words of the language that are refused by name until they run, by the place where they would stand.
 * What runs has a record of its own; a name leaves this table in the change that makes it run.
 */
export const NOT_YET = {
  field: ['region', 'mapPoint', 'file', 'signature'],
} as const;

export type NotYetPlace = keyof typeof NOT_YET;
