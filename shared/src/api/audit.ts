import * as z from 'zod';
import { Json } from '#shared/kernel/json';
import { CivilDate } from '#shared/kernel/civil-date';
import { Text } from '#shared/kernel/text';
import { pageOf, PageQuery } from '#shared/api/paging';

/** One act in the audit list: who did what to what, when. A projection of the chains, never evidence. */
export const AuditEntry = z
  .strictObject({
    id: z.string(),
    at: z.string(),
    account: z.string(),
    name: z.string(),
    post: z.string().optional(),
    act: z.string().describe('e.g. item.published, case.decided, session.opened, case.read'),
    object: z.strictObject({
      kind: z.enum(['item', 'case', 'account', 'file', 'certificate', 'draft', 'subscription', 'calendar']),
      id: z.string(),
      name: Text,
    }),
    details: z.record(z.string(), Json).describe('e.g. version, hash, step, outcome; never personal values'),
    address: z.string().optional().describe('From where'),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof AuditEntry>;
export const AuditPage = pageOf(AuditEntry, 'AuditPage');
export type AuditPage = z.infer<typeof AuditPage>;

/** Closed list of filters. Newest first, unless an object is named: then in the order of its acts. */
export const AuditQuery = PageQuery.extend({
  object: z.string().max(120).optional().describe('<kind>:<id>, e.g. item:food-business-catering-new'),
  account: z.string().max(80).optional(),
  from: CivilDate.optional().describe('Civil day, included'),
  to: CivilDate.optional().describe('Civil day, included'),
}).meta({ id: 'AuditQuery' });
export type AuditQuery = z.infer<typeof AuditQuery>;
