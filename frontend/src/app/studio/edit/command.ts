import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import { type Patch, applyPatches } from './patch';

/** Names of edits as the history keeps them; their words stand in `edit/words.ts`. */
export type EditName =
  | 'add-element'
  | 'add-page'
  | 'add-section'
  | 'add-entry'
  | 'change-key'
  | 'change-property'
  | 'change-text'
  | 'copy-element'
  | 'insert-step'
  | 'move-element'
  | 'move-entry'
  | 'remove-element'
  | 'remove-entry'
  | 'remove-step';

/** One edit of a designer: what it is called, where it happens, what it does, and where to look afterwards. JSON, so that it outlives a reload. */
export interface Command {
  readonly name: EditName;
  /** Where, in words for the history, e.g. 表单 › 经营项目 › 冷食括注. */
  readonly place: string;
  readonly patches: readonly Patch[];
  /** The place to select after the edit. */
  readonly focus?: Pointer;
}

/** The definition after an edit, and the edit that takes it back exactly. Throws where a pointer leads nowhere. */
export function run(
  definition: Definition,
  command: Command,
): { readonly definition: Definition; readonly inverse: Command } {
  const { value, inverse } = applyPatches(definition, command.patches);
  return { definition: value, inverse: { ...command, patches: inverse } };
}
