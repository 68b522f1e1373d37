import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import { typesOf } from '#shared/concept/register-value';
import type { ValueType } from '#shared/expression/value-type';

/** What expressions see of the answer to a question of a register; `dyn` for a question that is not known. */
export function registerAnswerType(question: string): ValueType {
  if (!Object.hasOwn(REGISTER_QUESTIONS, question)) return 'dyn';
  return { object: typesOf(REGISTER_QUESTIONS[question as keyof typeof REGISTER_QUESTIONS].outputs) };
}
