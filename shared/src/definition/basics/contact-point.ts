import * as z from 'zod';
import { Text } from '#shared/kernel/text';

/** An organ that can be reached. */
export const ContactPoint = z
  .strictObject({
    organ: Text.optional().describe('Who answers, e.g. 青禾市人民政府'),
    phone: z.string().max(60).optional(),
    address: Text.optional(),
    url: z
      .string()
      .max(500)
      .regex(/^https?:\/\/\S+$/)
      .optional(),
    email: z.string().max(254).optional(),
  })
  .meta({ id: 'ContactPoint' });
export type ContactPoint = z.infer<typeof ContactPoint>;

/** Where to ask, complain and seek remedy, each as parts; `contacts` and `remedies` say it in words. */
export const Reach = z
  .strictObject({
    enquiries: ContactPoint.optional().describe('咨询方式 link_way'),
    complaints: ContactPoint.optional().describe('监督投诉方式 supervise_way'),
    reconsideration: ContactPoint.optional().describe('行政复议 administrative_review_*'),
    litigation: ContactPoint.optional().describe('行政诉讼 administrative_litigation_*'),
    rights: Text.optional().describe('申请人依法享有的权利 right_enjoy_by_law'),
    duties: Text.optional().describe('申请人依法履行的义务 duty_perform_by_law'),
  })
  .meta({ id: 'Reach' });
export type Reach = z.infer<typeof Reach>;
