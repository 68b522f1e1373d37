import * as z from 'zod';
import { Slug } from '#shared/kernel/key';

/** What a definition refers to outside itself. */
export const Surroundings = z
  .strictObject({
    posts: z
      .array(z.strictObject({ key: Slug, holders: z.int().min(0) }))
      .describe('Every post and how many people hold it'),
    departments: z.array(Slug),
    regions: z.array(z.string()).describe('Division codes'),
  })
  .meta({ id: 'Surroundings' });
export type Surroundings = z.infer<typeof Surroundings>;
