import { InjectionToken, type Signal } from '@angular/core';
import type { AnsweredFile, FileField } from '#shared/definition/field-kind/file';
import type { Pointer } from '#shared/kernel/pointer';
import type { Upload } from './upload';

/** How the files of answers are sent and taken back. Whoever shows a form that can be filled for real provides it. */
export interface FieldFiles {
  /** Files on their way or not arrived; `at` is the pointer of their question. */
  readonly uploads: Signal<readonly Upload[]>;
  /** Sends files for a question. `count` says how many it has already; `arrived` takes each that arrived. */
  send(
    to: FieldUpload,
    files: readonly File[],
    count: () => number,
    arrived: (file: AnsweredFile) => void,
  ): Promise<void>;
  /** Takes an upload that failed off the list. */
  drop(id: number): void;
  /** A file was taken out of an answer: its bytes need not be kept. */
  forget(id: string): void;
}

/** Where files are sent: the question, its place in the form, and what it takes. */
export interface FieldUpload {
  readonly pointer: Pointer;
  readonly place: string;
  readonly rule: FileField;
}

/** Absent where a form is only tried out: then nothing can be uploaded. */
export const FIELD_FILES = new InjectionToken<FieldFiles | undefined>('fieldFiles', {
  providedIn: 'root',
  factory: () => undefined,
});

/** Opens a file of an answer; absent where it can only be named. */
export const OPEN_FILE = new InjectionToken<((file: AnsweredFile) => void) | undefined>('openFile', {
  providedIn: 'root',
  factory: () => undefined,
});
