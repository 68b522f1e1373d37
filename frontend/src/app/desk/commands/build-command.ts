import { CaseCommand } from '#shared/case/case-command';
import type { CommandField, StaffCommand } from './command-table';

/** What was entered, by the name of the field; agreeing is yes or no. */
export type Entered = Readonly<Record<string, string>>;

/** The fields that are still to fill. */
export function openFields({ fields }: StaffCommand, entered: Entered): readonly CommandField[] {
  return fields.filter(({ name, optional }) => {
    const free = optional === 'always' || (optional === 'agreeing' && entered['agrees'] !== 'no');
    return !free && (entered[name] ?? '').trim() === '';
  });
}

/** The command as it is given; undefined where something entered does not fit it. */
export function buildCommand({ kind, fields }: StaffCommand, step: string, entered: Entered): CaseCommand | undefined {
  const values = fields.flatMap(({ name, kind: asked, optional }): [string, string | boolean][] => {
    const text = (entered[name] ?? '').trim();
    if (asked === 'agrees') return [[name, text === 'yes']];
    return text === '' && optional === 'agreeing' ? [] : [[name, text]];
  });
  const made = CaseCommand.safeParse({ kind, step, ...Object.fromEntries(values) });
  return made.success ? made.data : undefined;
}
