import * as z from 'zod';
import { Instant } from '#shared/kernel/instant';
import { Slug } from '#shared/kernel/key';
import { Definition } from '#shared/definition/definition';

/** The content address of a definition: sha256 of its canonical JSON (RFC 8785). */
export const ContentHash = z
  .string()
  .regex(/^sha256:[0-9a-f]{64}$/, { error: 'HASH.MALFORMED' })
  .meta({ id: 'ContentHash' });
export type ContentHash = z.infer<typeof ContentHash>;

/** An immutable published definition (事项版本). (item, number) addresses it; the hash addresses its content. */
export const ItemVersion = z
  .strictObject({
    item: Slug,
    number: z.int().min(1),
    hash: ContentHash,
    definition: Definition,
    author: z.string().describe('Account that submitted it for review'),
    publisher: z.string().describe('Account that published it; another person than the author'),
    publishedAt: Instant,
  })
  .meta({ id: 'ItemVersion' });
export type ItemVersion = z.infer<typeof ItemVersion>;
