import { RegisterQuestionKey } from '#shared/concept/register-question';
import type { Definition } from '#shared/definition/definition';
import { compileRegisterQuery, type RegisterQuery } from '#shared/expression/register-query';
import { answerRoots } from '#shared/form/answer-roots';
import type { Answers } from '#shared/form/answers';
import { formScope } from '#shared/form/form-scope';
import type { FormSurroundings } from '#shared/form/form-state';
import type { JsonObject } from '#shared/kernel/json';
import { planMaterials } from '#shared/material/plan-materials';

/** What is to be looked for, for one material. */
export type Wanted = { readonly material: string } & (
  | { readonly kind: 'sharedData'; readonly question: RegisterQuestionKey; readonly query: JsonObject }
  | { readonly kind: 'certificate'; readonly type: string }
  | { readonly kind: 'earlierCase'; readonly item: string; readonly from: string }
);

/** An application, as far as it is written. `answers` are those that count. */
export interface Applied {
  readonly definition: Definition;
  readonly answers: Answers;
  readonly surroundings: FormSurroundings;
}

/**
 * What to look for: for the materials that these answers need and nothing else (个人信息保护法 6: no more than the purpose asks). A question with an input
 * that is still unknown is not asked. Pure; never throws.
 */
export function wantedEvidence({ definition, answers, surroundings }: Applied): Wanted[] {
  const plan = planMaterials(definition, answers, surroundings);
  const needed = new Set(plan.filter(({ state }) => state !== 'notNeeded').map(({ key }) => key));
  const roots = answerRoots(definition, answers, surroundings);
  return definition.materials
    .filter(({ key }) => needed.has(key))
    .flatMap(({ key, sources }) => {
      const shared = sources.find((source) => source.kind === 'sharedData');
      return sources.flatMap((source): Wanted[] => {
        switch (source.kind) {
          case 'sharedData': {
            const question = RegisterQuestionKey.safeParse(source.question);
            // `evidence.answers.<material>` is the answer to the first question of the material.
            if (source !== shared || !question.success) return [];
            const query = compiledOnce(definition, question.data, source.query).evaluate(roots);
            return query === undefined ? [] : [{ material: key, kind: source.kind, question: question.data, query }];
          }
          case 'certificate':
            return [{ material: key, kind: source.kind, type: source.type }];
          case 'earlierCase':
            return [{ material: key, kind: source.kind, item: source.item, from: source.material }];
          case 'form':
          case 'commitment':
          case 'upload':
            return [];
        }
      });
    });
}

const kept = new WeakMap<Definition, Map<object, RegisterQuery>>();

/** The query of a source, compiled once a definition. */
function compiledOnce(
  definition: Definition,
  question: RegisterQuestionKey,
  query: Readonly<Record<string, string>>,
): RegisterQuery {
  const known = kept.get(definition) ?? new Map<object, RegisterQuery>();
  kept.set(definition, known);
  const compiled = known.get(query) ?? compileRegisterQuery(question, query, formScope(definition));
  known.set(query, compiled);
  return compiled;
}
