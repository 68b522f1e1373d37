import type { Problem } from '#shared/api/problem';
import { wordsOfPlace, wordsOfProblem } from '#shared/api/problem-words';
import type { Language } from '#shared/kernel/language';
import type { Refusal } from '#shared/kernel/outcome';
import { statusOf } from '#backend/platform/http/problem-status';

/** What a refusal answers, with its words in the language of the request. Never throws. */
export function problemOf(refusal: Refusal, language: Language): Problem {
  return {
    type: `urn:tongban:problem:${refusal.code}`,
    title: wordsOfProblem(refusal.code, language, refusal.params),
    status: statusOf(refusal.code),
    code: refusal.code,
    ...(refusal.params && { params: { ...refusal.params } }),
    ...(refusal.errors && {
      errors: refusal.errors.map((place) => ({
        pointer: place.pointer,
        code: place.code,
        ...(place.params && { params: { ...place.params } }),
        message: wordsOfPlace(place, language),
      })),
    }),
  } as Problem;
}
