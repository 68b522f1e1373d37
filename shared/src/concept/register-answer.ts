import type * as z from 'zod';
import type { JsonObject } from '#shared/kernel/json';
import type { Text } from '#shared/kernel/text';
import { REGISTER_QUESTIONS, type RegisterQuestionKey } from '#shared/concept/register-question';
import { type MembersOf, schemaOf } from '#shared/concept/register-value';

type Questions = typeof REGISTER_QUESTIONS;

/** What a question is asked with. */
export type QueryOf<K extends RegisterQuestionKey> = MembersOf<Questions[K]['inputs']>;
/** What a register answers. */
export type AnswerTo<K extends RegisterQuestionKey> = MembersOf<Questions[K]['outputs']>;

/** The schema that a query must fit before it goes out. */
export function registerQuery<K extends RegisterQuestionKey>(key: K): z.ZodType<QueryOf<K>> {
  return schemaOf(REGISTER_QUESTIONS[key].inputs) as z.ZodType<QueryOf<K>>;
}

/** The schema that an answer must fit; whatever does not is no answer but a failure. */
export function registerAnswer<K extends RegisterQuestionKey>(key: K): z.ZodType<AnswerTo<K>> {
  return schemaOf(REGISTER_QUESTIONS[key].outputs) as z.ZodType<AnswerTo<K>>;
}

/** Why there is no answer, in words for applicants and officers. Nobody is at fault who applies. */
export const REGISTER_FAILURES = {
  absent: {
    code: 'REGISTER.ABSENT',
    text: {
      zh: '登记库没有应答，请按线下方式核对。',
      en: 'The register did not answer; please verify by other means.',
    },
  },
  slow: {
    code: 'REGISTER.SLOW',
    text: {
      zh: '登记库没有及时应答，请稍后再查或按线下方式核对。',
      en: 'The register did not answer in time; ask again later or verify by other means.',
    },
  },
  malformed: {
    code: 'REGISTER.MALFORMED',
    text: {
      zh: '登记库的应答读不懂，请按线下方式核对。',
      en: 'The register’s answer cannot be read; please verify by other means.',
    },
  },
  refused: {
    code: 'REGISTER.REFUSED',
    text: {
      zh: '这样的查询登记库不受理，请按线下方式核对。',
      en: 'The register does not take this question; please verify by other means.',
    },
  },
} as const satisfies Record<string, { readonly code: string; readonly text: Text }>;

/** absent: nobody there; slow: not in time; malformed: no answer of the table's shape; refused: not to us, or not this query. */
export type RegisterFailure = keyof typeof REGISTER_FAILURES;

/** What came of a question: an answer that fits its table, or why there is none. */
export type RegisterResult =
  { readonly ok: true; readonly answer: JsonObject } | { readonly ok: false; readonly why: RegisterFailure };
