import type { Calendar } from '#shared/kernel/calendar';
import type { Json } from '#shared/kernel/json';
import type { PlaceError } from '#shared/kernel/outcome';
import type { Key } from '#shared/kernel/key';
import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Answers } from '#shared/form/answers';
import type { ApplicantProfile } from '#shared/form/applicant';

/** What is wrong with an answer now. Codes FIELD.* have words in `form/issue-words.ts`; CHECK.FAILED and FIELD.PATTERN bring their own. */
export interface FieldIssue extends PlaceError {
  /** The administrator's words, for CHECK.FAILED and FIELD.PATTERN. */
  readonly message?: Text;
}

/**
 * What holds of one place of the form now. A place is a page (pointer '#/<key>'), a section ('#/<page>/<section>'),
 * or an element by the pointer into the answers ('/seats', '/managers', '/managers/0/name').
 */
export interface FormEntry {
  readonly pointer: Pointer;
  readonly visible: boolean;
  readonly required: boolean;
  readonly readonly: boolean;
  /** The present answer, or undefined where nothing was answered. A hidden place keeps what was typed but does not count. */
  readonly value: Json | undefined;
  /** Issues of this very place; those of rows are with the rows. Empty while hidden. */
  readonly issues: readonly FieldIssue[];
  /** Keys of the options that may be chosen, for choices; undefined for other kinds. */
  readonly options?: readonly string[];
}

/** Where answers come from besides the applicant. */
export interface FormSurroundings {
  readonly applicant: ApplicantProfile;
  /** The present civil day, YYYY-MM-DD. */
  readonly today: string;
  /** The years whose working days are known; absent means none, and what asks for them is unknown. */
  readonly calendar?: Calendar;
  /** For a form inside a step: the answers of the application that count. */
  readonly application?: Answers;
}

/** A form in use. Incremental: `set` re-evaluates only what depends on the answer, transitively. */
export interface FormState {
  /** The entry of a place; undefined where the form has none (unknown key, row out of range). */
  entry(pointer: Pointer): FormEntry | undefined;
  /** All entries, in the order of the form: a walk over the form after each change. */
  entries(): readonly FormEntry[];
  /**
   * Sets or (undefined) clears an answer; returns the entries that changed, rows that came or went included. Costs what
   * depends on the answer, d places, and d log d to keep their order; never a walk over the form. A list costs its rows.
   */
  set(pointer: Pointer, value: Json | undefined): readonly FormEntry[];
  /** Adds an empty row at the end of a table or group and returns the changed entries. */
  addRow(pointer: Pointer): readonly FormEntry[];
  removeRow(pointer: Pointer, index: number): readonly FormEntry[];
  /** Everything typed, hidden answers included: what a draft keeps. */
  typed(): Answers;
  /** A walk over the form. What counts: hidden answers dropped, empty ones left out, computed ones computed, read-only ones kept. */
  answers(): Answers;
  /** The key of the situation that holds; undefined where none does, or where the item has none. */
  situation(): Key | undefined;
  /** All issues of visible places, in the order of the form: a walk over it. Empty means it may be submitted. */
  issues(): readonly FieldIssue[];
}
