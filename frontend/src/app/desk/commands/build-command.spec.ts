import { COMMAND_KINDS } from '#shared/case/case-command';
import { buildCommand, openFields } from './build-command';
import { STAFF_COMMANDS, type StaffCommand } from './command-table';

const of = (kind: string): StaffCommand => STAFF_COMMANDS.find((command) => command.kind === kind)!;

/** Something that fits each kind of field. */
const SAMPLE: Readonly<Record<string, string>> = {
  words: '理由',
  post: 'a-post',
  step: 'review',
  clock: 'promised',
  question: 'q3',
  day: '2026-12-01',
  agrees: 'yes',
};

describe('buildCommand', () => {
  for (const command of STAFF_COMMANDS as readonly StaffCommand[])
    it(`makes a whole ${command.kind} of what its dialog asks`, () => {
      const entered = Object.fromEntries(command.fields.map(({ name, kind }) => [name, SAMPLE[kind]!]));
      expect(openFields(command, entered)).toEqual([]);
      const made = buildCommand(command, 'review', entered);
      expect(made?.kind).toBe(command.kind);
      expect(COMMAND_KINDS).toContain(command.kind);
    });

  it('asks for a reason with a no, and not with a yes', () => {
    const names = (agrees: string) => openFields(of('countersign'), { agrees }).map(({ name }) => name);
    expect(names('yes')).toEqual([]);
    expect(names('no')).toEqual(['reason']);
    expect(openFields(of('countersign'), {}).map(({ name }) => name)).toEqual(['agrees']);
  });

  it('leaves out a reason that was not written, and never sends what does not fit', () => {
    expect(buildCommand(of('countersign'), 'review', { agrees: 'yes', reason: ' ' })).toEqual({
      kind: 'countersign',
      step: 'review',
      agrees: true,
    });
    expect(buildCommand(of('setDeadline'), 'review', { due: 'soon', reason: 'x' })).toBeUndefined();
  });
});
