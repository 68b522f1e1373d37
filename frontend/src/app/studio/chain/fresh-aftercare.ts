import { type Aftercare, allSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { freshKey } from '../edit/fresh-key';
import { usualPosts } from './fresh-step';
import { FRESH_STEP_WORDS as WORDS } from './fresh-step-words';

/** The simplest that may follow a grant: a check, after which all is over. */
export function freshAftercare(definition: Definition): Aftercare {
  const taken = new Set(allSteps(definition.chain).map(({ key }) => key));
  const [check, over] = [freshKey('check', taken), freshKey('checked', taken)];
  return {
    name: WORDS.aftercare,
    entry: check,
    steps: [
      {
        ...{ kind: 'task', key: check, name: WORDS.check, stage: 'review', posts: usualPosts(definition), mode: 'any' },
        outcomes: [{ key: 'kept', label: WORDS.kept, next: over, tone: 'favourable', reason: 'optional' }],
      },
      { kind: 'end', key: over, name: WORDS.checked, stage: 'delivery', end: 'ended' },
    ],
  };
}
