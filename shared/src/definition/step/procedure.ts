import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { LegalBasis } from '#shared/definition/legal-basis';
import { Limit } from '#shared/definition/limit';
import { SpecialGround } from '#shared/definition/special-ground';
import { stepShape } from '#shared/definition/step/shape';
import { staffedShape } from '#shared/definition/step/staffed';

/** A special procedure (特别程序): the legal clock stops, the time that it needs is told in writing, it has a limit of its own. */
export const ProcedureStep = z
  .strictObject({
    kind: z.literal('procedure'),
    ...stepShape,
    ...staffedShape,
    ground: SpecialGround,
    statute: LegalBasis.optional().describe('For the ground statute: which one'),
    notice: Key.describe('The document that tells the applicant how long it takes'),
    limit: Limit,
  })
  .meta({ id: 'ProcedureStep' });
export type ProcedureStep = z.infer<typeof ProcedureStep>;

/** Work that another organ or level does; it has a clock of its own and asks nothing twice. */
export const HandoverStep = z
  .strictObject({
    kind: z.literal('handover'),
    ...stepShape,
    ...staffedShape,
    direction: z.enum(['up', 'down', 'sideways']).describe('上报, 下转, 转其他部门'),
    organ: Text.describe('The organ that gets it, as documents print it'),
    limit: Limit,
  })
  .meta({ id: 'HandoverStep' });
export type HandoverStep = z.infer<typeof HandoverStep>;
