import { type Answers, MAX_ANSWER_BYTES } from '#shared/form/answers';

/** Whether answers are more than one application may have. */
export function isTooLarge(answers: Answers): boolean {
  return Buffer.byteLength(JSON.stringify(answers)) > MAX_ANSWER_BYTES;
}
