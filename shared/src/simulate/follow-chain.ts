import { stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { EndKind } from '#shared/definition/step/plain-steps';
import { resolveRoutes } from '#shared/chain/resolve-routes';
import { answerRoots } from '#shared/form/answer-roots';
import type { Answers } from '#shared/form/answers';
import type { FormSurroundings } from '#shared/form/form-state';

/** The way that a case takes: steps in order, forks and end included; `end` is absent where it stops without one. */
export interface Followed {
  readonly route: readonly string[];
  readonly end?: EndKind;
}

/**
 * Follows a chain from a step with one outcome decided for each task; people, posts and clocks aside. Stops without an
 * end at a task without a decision, at an unknown key, and where it would go round. Pure; never throws.
 */
export function followChain(
  definition: Definition,
  from: string,
  decisions: Readonly<Record<string, string>>,
  answers: Answers,
  surroundings: FormSurroundings,
): Followed {
  const route: string[] = [];
  const outcomes: Record<string, { readonly outcome: string }> = {};
  for (let key: string | undefined = from; key !== undefined && !route.includes(key);) {
    const { hops, at } = resolveRoutes(definition, key, {
      ...answerRoots(definition, answers, surroundings),
      step: outcomes,
    });
    route.push(...hops.map((hop) => hop.step), ...(at === undefined ? [] : [at.key]));
    if (at?.kind === 'end') return { route, end: at.end };
    if (at?.kind === 'task') {
      const outcome = at.outcomes.find((each) => each.key === decisions[at.key]);
      if (outcome !== undefined) outcomes[at.key] = { outcome: outcome.key };
      key = outcome && stepOf(definition.chain, outcome.next)?.key;
    } else key = at?.kind === 'automatic' || at?.kind === 'notify' ? at.next : undefined;
  }
  return { route };
}
