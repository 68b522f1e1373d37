import * as z from 'zod';
import { Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** A department (部门). */
export const DepartmentView = z.strictObject({ key: Slug, name: Text }).meta({ id: 'DepartmentView' });
export type DepartmentView = z.infer<typeof DepartmentView>;

/** A post (岗位): steps are assigned to posts, never to names. */
export const PostView = z
  .strictObject({ key: Slug, name: Text, department: Slug, holders: z.int().describe('How many people hold it now') })
  .meta({ id: 'PostView' });
export type PostView = z.infer<typeof PostView>;

/** A division (行政区划). */
export const RegionView = z
  .strictObject({ code: z.string(), name: Text, parent: z.string().optional() })
  .meta({ id: 'RegionView' });
export type RegionView = z.infer<typeof RegionView>;

/** `GET /api/directory`: what definitions refer to by key. */
export const DirectoryView = z
  .strictObject({ departments: z.array(DepartmentView), posts: z.array(PostView) })
  .meta({ id: 'DirectoryView' });
export type DirectoryView = z.infer<typeof DirectoryView>;

/** `GET /api/regions`, open to everyone: address fields choose from them. */
export const RegionList = z.strictObject({ regions: z.array(RegionView) }).meta({ id: 'RegionList' });
export type RegionList = z.infer<typeof RegionList>;
