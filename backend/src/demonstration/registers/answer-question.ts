import { registerQuery } from '#shared/concept/register-answer';
import type { RegisterQuestionKey } from '#shared/concept/register-question';
import type { Answering } from '#backend/demonstration/registers/answering';
import { BUSINESS_ANSWERS } from '#backend/demonstration/registers/business-answers';
import { CIVIL_ANSWERS } from '#backend/demonstration/registers/civil-answers';
import { OTHER_ANSWERS } from '#backend/demonstration/registers/other-answers';

const ANSWERS: Answering<RegisterQuestionKey> = { ...CIVIL_ANSWERS, ...BUSINESS_ANSWERS, ...OTHER_ANSWERS };

/** The answer to a question on a day, right or wrong as wished; undefined where the query does not fit the question. */
export function answerQuestion<K extends RegisterQuestionKey>(
  question: K,
  query: unknown,
  { today, wrong }: { readonly today: string; readonly wrong: boolean },
): object | undefined {
  const fits = registerQuery(question).safeParse(query);
  if (!fits.success) return undefined;
  const answering = (ANSWERS as Answering<K>)[question];
  return wrong ? answering.wrong : answering.right(fits.data, today);
}
