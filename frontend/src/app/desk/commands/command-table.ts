import type { CaseCommandKind } from '#shared/case/case-command';

/** One thing that a command asks of the person who gives it. */
export interface CommandField {
  /** Its name in the command. */
  readonly name: string;
  /** How it is asked: written words, a choice among what the step allows, a day, or yes and no. */
  readonly kind: 'words' | 'post' | 'step' | 'clock' | 'question' | 'day' | 'agrees';
  /** The words of its label. */
  readonly label:
    | 'reason'
    | 'post'
    | 'step'
    | 'clock'
    | 'asked'
    | 'question'
    | 'opinion'
    | 'text'
    | 'due'
    | 'from'
    | 'until'
    | 'agrees';
  /** When it may be left empty; absent means never. */
  readonly optional?: 'always' | 'agreeing';
}

/** A command that is given in a small dialog. */
export interface StaffCommand {
  readonly kind: CaseCommandKind;
  /** Whether the case waits for it, so that it stands in sight and not under "more". */
  readonly awaited: boolean;
  readonly fields: readonly CommandField[];
}

const REASON = { name: 'reason', kind: 'words', label: 'reason' } as const;
const VERDICT = [
  { name: 'agrees', kind: 'agrees', label: 'agrees' },
  { ...REASON, optional: 'agreeing' },
] as const;

/** What officers may do at a step besides deciding it, in the order in which it is offered. One more is one more line. */
export const STAFF_COMMANDS = [
  { kind: 'countersign', awaited: true, fields: VERDICT },
  {
    kind: 'setDeadline',
    awaited: true,
    fields: [{ name: 'due', kind: 'day', label: 'due' }, REASON],
  },
  { kind: 'approveDeadline', awaited: true, fields: VERDICT },
  {
    kind: 'giveOpinion',
    awaited: true,
    fields: [
      { name: 'id', kind: 'question', label: 'asked' },
      { name: 'opinion', kind: 'words', label: 'opinion' },
    ],
  },
  { kind: 'returnTo', awaited: false, fields: [{ name: 'to', kind: 'step', label: 'step' }, REASON] },
  { kind: 'transfer', awaited: false, fields: [{ name: 'to', kind: 'post', label: 'post' }, REASON] },
  {
    kind: 'delegate',
    awaited: false,
    fields: [
      { name: 'to', kind: 'post', label: 'post' },
      { name: 'from', kind: 'day', label: 'from' },
      { name: 'until', kind: 'day', label: 'until' },
    ],
  },
  { kind: 'addCosigner', awaited: false, fields: [{ name: 'post', kind: 'post', label: 'post' }, REASON] },
  {
    kind: 'consult',
    awaited: false,
    fields: [
      { name: 'post', kind: 'post', label: 'post' },
      { name: 'question', kind: 'words', label: 'question' },
    ],
  },
  { kind: 'extend', awaited: false, fields: [{ name: 'clock', kind: 'clock', label: 'clock' }, REASON] },
  { kind: 'remind', awaited: false, fields: [{ name: 'text', kind: 'words', label: 'text', optional: 'always' }] },
] as const satisfies readonly StaffCommand[];

export type StaffCommandKind = (typeof STAFF_COMMANDS)[number]['kind'];
