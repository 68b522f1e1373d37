import * as z from 'zod';

/**
 * A CEL expression as an administrator composed or typed it. Its meaning is checked by `compileExpression`,
 * where the names that it may read are known.
 */
export const Expression = z
  .string()
  .min(1)
  .max(2000)
  .describe('CEL, e.g. "cold" in form.projects')
  .meta({ id: 'Expression' });
export type Expression = z.infer<typeof Expression>;
