import * as z from 'zod';
import type { ValueType } from '#shared/expression/value-type';

/** What the platform knows of the person who applies: the root `applicant` of expressions. Absent parts are unknown. */
export const ApplicantProfile = z
  .strictObject({
    kind: z.enum(['person', 'organisation']).describe('For whom the session acts'),
    name: z.string().describe('The person’s name'),
    idNumber: z.string().optional(),
    mobile: z.string().optional(),
    org: z
      .strictObject({
        name: z.string(),
        uscc: z.string(),
        legalRep: z.string().optional(),
        region: z.string().optional().describe('Division code of its address'),
        address: z.string().optional(),
      })
      .optional()
      .describe('The organisation that he stands for'),
  })
  .meta({ id: 'ApplicantProfile' });
export type ApplicantProfile = z.infer<typeof ApplicantProfile>;

/** The type that expressions see. */
export const APPLICANT_TYPE: ValueType = {
  object: {
    kind: 'string',
    name: 'string',
    idNumber: 'string',
    mobile: 'string',
    org: { object: { name: 'string', uscc: 'string', legalRep: 'string', region: 'string', address: 'string' } },
  },
};
