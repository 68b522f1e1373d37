import * as z from 'zod';

/** Words that CEL keeps for itself: an element of this name could not be read by an expression. */
const CEL_RESERVED = [
  'as',
  'break',
  'const',
  'continue',
  'else',
  'false',
  'for',
  'function',
  'if',
  'import',
  'in',
  'let',
  'loop',
  'namespace',
  'null',
  'package',
  'return',
  'true',
  'var',
  'void',
  'while',
];

const RESERVED: ReadonlySet<string> = new Set([...CEL_RESERVED, ...Object.getOwnPropertyNames(Object.prototype)]);

/** The same as a regular expression of JSON Schema: a name that starts with a small letter and is not reserved. */
const PATTERN = `^(?!(?:${[...RESERVED].filter((name) => /^[a-z]\w*$/.test(name)).join('|')})$)[a-z][A-Za-z0-9_]{0,63}$`;

/** Whether a name may be a key: English camelCase, no CEL word, no member of Object.prototype. */
export function isKey(name: string): boolean {
  return /^[a-z][A-Za-z0-9_]{0,63}$/.test(name) && !RESERVED.has(name);
}

/** The identity of an element inside its definition. Renaming it is a refactoring, not an edit of a label. */
export const Key = z
  .string()
  .refine(isKey, { error: 'KEY.MALFORMED' })
  .describe('English camelCase, at most 64 signs, no CEL reserved word')
  .meta({ id: 'Key', pattern: PATTERN });
export type Key = z.infer<typeof Key>;

/** The key of something that stands outside definitions: an item, a department, a post, a code list. */
export const Slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[.-][a-z0-9]+)*$/, { error: 'KEY.MALFORMED' })
  .max(80)
  .describe('Lower-case words joined by - or ., e.g. food-business-catering-new or market.chief')
  .meta({ id: 'Slug' });
export type Slug = z.infer<typeof Slug>;
