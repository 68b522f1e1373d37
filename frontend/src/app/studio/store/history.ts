import type { Definition } from '#shared/definition/definition';
import { type Command, run } from '../edit/command';

/** An edit as the server keeps it in the item's history. */
export interface LoggedEdit {
  readonly name: Command['name'] | 'undo' | 'redo';
  readonly place: string;
}

/** What was done and what takes it back; the edits since the last save. JSON, kept across reloads. */
export interface History {
  /** Inverses of what was done, the last one last. */
  readonly past: readonly Command[];
  /** What was undone and may be done again, the next one last. */
  readonly future: readonly Command[];
  readonly unsaved: readonly LoggedEdit[];
}

/** A definition with its history, after a step. */
export interface Stepped {
  readonly definition: Definition;
  readonly history: History;
  /** Where to look. */
  readonly focus?: string;
}

export const NO_HISTORY: History = { past: [], future: [], unsaved: [] };

const KEPT_STEPS = 200;
const KEPT_LOG = 500;

/** Does an edit. Where `joins` holds and the last edit wrote the same place, both become one step of undo. */
export function perform(definition: Definition, history: History, command: Command, joins: boolean): Stepped {
  const { definition: after, inverse } = run(definition, command);
  const last = history.past.at(-1);
  const joined = joins && last !== undefined && sameTarget(last, inverse);
  const past = joined ? history.past : [...history.past, inverse].slice(-KEPT_STEPS);
  const unsaved = joined && history.unsaved.at(-1)?.name === command.name ? history.unsaved : log(history, command);
  return {
    definition: after,
    history: { past, future: [], unsaved },
    ...(command.focus !== undefined && { focus: command.focus }),
  };
}

/** Takes back the last edit; nothing where there is none. */
export function undo(definition: Definition, history: History): Stepped | undefined {
  const command = history.past.at(-1);
  if (command === undefined) return undefined;
  const { definition: before, inverse } = run(definition, command);
  const unsaved = log(history, { name: 'undo', place: command.place });
  return {
    definition: before,
    history: { past: history.past.slice(0, -1), future: [...history.future, inverse], unsaved },
    focus: subjectOf(command),
  };
}

/** Does again what was taken back; nothing where there is nothing. */
export function redo(definition: Definition, history: History): Stepped | undefined {
  const command = history.future.at(-1);
  if (command === undefined) return undefined;
  const { definition: after, inverse } = run(definition, command);
  const unsaved = log(history, { name: 'redo', place: command.place });
  return {
    definition: after,
    history: { past: [...history.past, inverse], future: history.future.slice(0, -1), unsaved },
    focus: subjectOf(command),
  };
}

/** The history once so many edits have reached the server. */
export function saved(history: History, count: number): History {
  return { ...history, unsaved: history.unsaved.slice(count) };
}

function log(history: History, { name, place }: LoggedEdit): readonly LoggedEdit[] {
  return [...history.unsaved, { name, place }].slice(-KEPT_LOG);
}

function sameTarget(a: Command, b: Command): boolean {
  const [first, second] = [a.patches[0], b.patches[0]];
  return (
    a.name === b.name &&
    a.patches.length === 1 &&
    b.patches.length === 1 &&
    first?.op === 'set' &&
    second?.op === 'set' &&
    first.at === second.at
  );
}

/** The place that an edit changes: what it inserts or moves there, else what it sets. */
function subjectOf(command: Command): string | undefined {
  const patch = command.patches[0];
  if (patch?.op === 'insert') return `${patch.list}/${patch.index}`;
  if (patch?.op === 'move') return `${patch.to}/${patch.at}`;
  return patch?.op === 'set' ? patch.at : command.focus;
}
