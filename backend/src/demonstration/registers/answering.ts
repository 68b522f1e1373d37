import type { AnswerTo, QueryOf } from '#shared/concept/register-answer';
import type { RegisterQuestionKey } from '#shared/concept/register-question';

/** How a register answers some questions. `today` is YYYY-MM-DD. */
export type Answering<K extends RegisterQuestionKey> = {
  readonly [Q in K]: {
    readonly right: (query: QueryOf<Q>, today: string) => AnswerTo<Q>;
    /** Well formed, and not what the register knows: what a register that errs would say. */
    readonly wrong: AnswerTo<Q>;
  };
};
