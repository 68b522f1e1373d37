import * as z from 'zod';
import { Slug } from '#shared/kernel/key';

/** An id of the platform, as it stands in an address: a UUID in small letters. */
export const Id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, { error: 'ID.MALFORMED' })
  .meta({ id: 'Id', description: 'A UUID' });
export type Id = z.infer<typeof Id>;

/** `/…/:id` */
export const IdPath = z.strictObject({ id: Id });
export type IdPath = z.infer<typeof IdPath>;

/** `/…/:item` */
export const ItemPath = z.strictObject({ item: Slug });
export type ItemPath = z.infer<typeof ItemPath>;

/** `/…/:item/versions/:number` */
export const VersionPath = z.strictObject({ item: Slug, number: z.coerce.number().int().min(1).max(1_000_000) });
export type VersionPath = z.infer<typeof VersionPath>;
