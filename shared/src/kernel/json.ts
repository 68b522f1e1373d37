import * as z from 'zod';

const json = z.json();
// `meta` would name a copy: the parts inside refer to this very schema.
z.globalRegistry.add(json, { id: 'Json' });

/** What JSON can hold. zod's own schema, typed read-only: what was read is never changed in place. */
export const Json = json as z.ZodType<Json>;
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An object without prototype, so that no answer can be named after a member of Object.prototype. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether two JSON values are the same, member order aside. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as JsonObject;
  const right = b as JsonObject;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
  );
}
