import type { PlaceError } from '#shared/kernel/outcome';
import type { Form } from '#shared/definition/form';
import type { Answers } from '#shared/form/answers';
import { fileAnswers } from '#shared/form/file-answers';
import { filePlaceOf } from '#shared/form/file-place';
import type { FileRef } from '#shared/case/file-ref';

/**
 * Whether each file in evaluated answers is one that the platform received for that very question, and is called, typed and
 * measured as then: FILE.UNKNOWN at its pointer otherwise. What a browser says of a file is never believed. `before` are the
 * answers that were checked earlier: their files may stay.
 */
export function checkFileAnswers(
  form: Form,
  answers: Answers,
  uploads: readonly FileRef[],
  before: Answers = {},
): readonly PlaceError[] {
  const known = new Set([
    ...uploads.map((upload) => seal(upload.material, upload)),
    ...fileAnswers(form, before).map(({ question, file }) => seal(filePlaceOf(question), file)),
  ]);
  return fileAnswers(form, answers)
    .filter(({ question, file }) => !known.has(seal(filePlaceOf(question), file)))
    .map(({ pointer }) => ({ pointer, code: 'FILE.UNKNOWN' }));
}

/** Everything that makes a file what it is, as one text. */
function seal(place: string, { id, name, type, bytes, sha256 }: Omit<FileRef, 'material' | 'scan'>): string {
  return JSON.stringify([place, id, name, type, bytes, sha256]);
}
