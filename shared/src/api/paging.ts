import * as z from 'zod';

/** How every list is paged: by an opaque cursor, never by counting. */
export const PageQuery = z.strictObject({
  cursor: z.string().max(400).optional().describe('Where the last page ended, as it said'),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** One page of a list of such entries. */
export function pageOf<T extends z.ZodType>(entry: T, id: string) {
  return z
    .strictObject({
      entries: z.array(entry),
      next: z.string().optional().describe('Cursor of the next page; absent on the last'),
    })
    .meta({ id });
}
