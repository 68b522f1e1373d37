import * as z from 'zod';
import { Instant } from '#shared/kernel/instant';
import { Json } from '#shared/kernel/json';
import { RegisterQuestionKey } from '#shared/concept/register-question';

/** What is posted to a register: never in the address, where logs would keep it. */
export const RegisterRequest = z.strictObject({
  id: z.uuid().describe('Made for this request; both sides keep it in their logs'),
  at: Instant.describe('When it was asked; a register takes none that is older than some minutes'),
  question: RegisterQuestionKey,
  purpose: z.string().min(1).max(4000).describe('Why it is asked, in Chinese, for the register’s own log'),
  query: z.record(z.string(), Json),
});
export type RegisterRequest = z.infer<typeof RegisterRequest>;

/** What comes back: the id of the request, so that no answer is taken for that to another question. */
export const RegisterReply = z.strictObject({ id: z.string(), answer: Json });
export type RegisterReply = z.infer<typeof RegisterReply>;
