import * as z from 'zod';
import { Json } from '#shared/kernel/json';
import { KeyedPath, PathStep } from '#shared/diff/keyed-path';

/** Where an element comes to stand. */
const Destination = z
  .strictObject({
    of: KeyedPath.describe('The nearest element, object or root above that was there before, where it stood before'),
    inside: KeyedPath.describe('From there down to the list, through what is new, by the new keys'),
    index: z.int().min(0).describe('Its index in the newer list'),
    after: PathStep.optional().describe('The element before it in the newer list; absent for the first'),
  })
  .meta({ id: 'EditDestination' });
export type Destination = z.infer<typeof Destination>;

/**
 * One exact difference of two definitions. Paths say where something stood in the older one. All edits of a comparison are
 * made at once: what they address is found before any of them is made.
 */
export const Edit = z
  .discriminatedUnion('op', [
    z.strictObject({
      op: z.literal('set'),
      path: KeyedPath.describe('The member'),
      before: Json.optional().describe('Its older value; absent where there was none'),
      value: Json,
    }),
    z.strictObject({ op: z.literal('remove'), path: KeyedPath.describe('The member or element'), before: Json }),
    z.strictObject({
      op: z.literal('insert'),
      to: Destination,
      value: Json.describe('The element, without the elements in it that only moved there'),
      twice: z.literal(true).optional().describe('That the newer list has its key twice; else it may not be taken'),
    }),
    z.strictObject({ op: z.literal('move'), path: KeyedPath, to: Destination }),
    z.strictObject({ op: z.literal('rename'), path: KeyedPath, key: z.string().describe('The new key') }),
  ])
  .meta({ id: 'Edit' });
export type Edit = z.infer<typeof Edit>;
