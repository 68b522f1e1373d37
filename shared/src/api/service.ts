import * as z from 'zod';
import { Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Definition } from '#shared/definition/definition';
import { Limit } from '#shared/definition/limit';
import { ContentHash } from '#shared/version/item-version';

/** A live item in the portal's list. */
export const ServiceCard = z
  .strictObject({
    item: Slug,
    name: Text,
    summary: Text,
    synonyms: z.array(z.string()),
    department: z.strictObject({ key: Slug, name: Text }),
    audience: z.array(z.string()).describe('Codes of the dictionary audience'),
    themes: z.array(Text),
    promised: Limit.optional(),
    visits: z.int(),
  })
  .meta({ id: 'ServiceCard' });
export type ServiceCard = z.infer<typeof ServiceCard>;

/** `GET /api/services`. */
export const ServiceList = z.strictObject({ services: z.array(ServiceCard) }).meta({ id: 'ServiceList' });
export type ServiceList = z.infer<typeof ServiceList>;

/**
 * `GET /api/services/:item` (the version in force) and `GET /api/services/:item/versions/:number` (that version, for a case
 * that is pinned to it). Published definitions are public.
 */
export const ServiceView = z
  .strictObject({
    item: Slug,
    number: z.int(),
    hash: ContentHash,
    publishedAt: z.string(),
    department: z.strictObject({ key: Slug, name: Text }),
    definition: Definition,
  })
  .meta({ id: 'ServiceView' });
export type ServiceView = z.infer<typeof ServiceView>;
