import * as z from 'zod';
import { Text } from '#shared/kernel/text';

/** A demonstration account that the sign-in page offers; its password is the demonstration's one. */
export const DemonstrationAccount = z
  .strictObject({
    account: z.string().describe('The account name, e.g. market.author'),
    name: z.string().describe('The name that people read'),
    role: Text.describe('What this person does, e.g. 市场监管局 事项编制'),
  })
  .meta({ id: 'DemonstrationAccount' });
export type DemonstrationAccount = z.infer<typeof DemonstrationAccount>;

/** What `GET /api/settings` tells everybody, before a sign-in too. */
export const PublicSettings = z
  .strictObject({
    mode: z.enum(['demonstration', 'test', 'production']).describe('What this installation is for'),
    city: Text.describe('The city or county whose services these are, e.g. 青禾市'),
    demonstrationAccounts: z.array(DemonstrationAccount).optional().describe('Present in the demonstration only'),
  })
  .meta({ id: 'PublicSettings' });
export type PublicSettings = z.infer<typeof PublicSettings>;
