import type { FileRef } from '#shared/case/file-ref';
import type { AnsweredFile } from '#shared/definition/field-kind/file';

/** What an answer keeps of a file that arrived. */
export function answeredFile({ id, name, type, bytes, sha256 }: FileRef): AnsweredFile {
  return { id, name, type, bytes, sha256 };
}
