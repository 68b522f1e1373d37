import * as z from 'zod';

/** How careful a value must be treated, least first: shown freely, personal, or sensitive personal (个人信息保护法 28). */
export const Sensitivity = z.enum(['public', 'personal', 'sensitive']).meta({ id: 'Sensitivity' });
export type Sensitivity = z.infer<typeof Sensitivity>;

/** Whether the first is treated with less care than the second asks for. */
export function lessCareful(one: Sensitivity, other: Sensitivity): boolean {
  return Sensitivity.options.indexOf(one) < Sensitivity.options.indexOf(other);
}
