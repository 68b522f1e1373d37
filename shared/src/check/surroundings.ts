import * as z from 'zod';
import { Definition } from '#shared/definition/definition';
import { Slug } from '#shared/kernel/key';

/** What a definition refers to outside itself. */
export const Surroundings = z
  .strictObject({
    posts: z.array(Slug).describe('Every post'),
    people: z
      .array(z.strictObject({ posts: z.array(Slug).min(1), count: z.int().min(1) }))
      .describe('Who holds them: people who hold the same posts are counted together, nobody is named'),
    departments: z.array(Slug),
    regions: z.array(z.string()).describe('Division codes'),
    standard: Definition.optional().describe('The standard that the item implements; it may not ask more'),
  })
  .meta({ id: 'Surroundings' });
export type Surroundings = z.infer<typeof Surroundings>;
