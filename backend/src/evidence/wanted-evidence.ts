import { REGISTER_QUESTIONS, type RegisterQuestionKey } from '#shared/concept/register-question';
import { typesOf } from '#shared/concept/register-value';
import type { Definition } from '#shared/definition/definition';
import { compileExpression, type CompiledExpression, type Roots } from '#shared/expression/compile-expression';
import { answerRoots } from '#shared/form/answer-roots';
import type { Answers } from '#shared/form/answers';
import { formScope } from '#shared/form/form-scope';
import type { FormSurroundings } from '#shared/form/form-state';
import type { Json, JsonObject } from '#shared/kernel/json';
import { planMaterials } from '#shared/material/plan-materials';

/** Sources of a material that can be had without the applicant. */
export type EvidenceSource =
  | {
      readonly kind: 'sharedData';
      readonly question: RegisterQuestionKey;
      /** An expression over the answers for each input. */
      readonly query: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'certificate'; readonly certificate: string }
  | {
      readonly kind: 'earlierCase';
      /** Absent means the same item. */
      readonly item?: string;
      /** Absent means the material of the same key. */
      readonly material?: string;
    };

/** What is to be looked for, for one material. */
export type Wanted = { readonly material: string } & (
  | { readonly kind: 'sharedData'; readonly question: RegisterQuestionKey; readonly query: JsonObject }
  | { readonly kind: 'certificate'; readonly certificate: string }
  | { readonly kind: 'earlierCase'; readonly item: string; readonly from: string }
);

/** An application, as far as it is written. `answers` are those that count. */
export interface Applied {
  readonly item: string;
  readonly definition: Definition;
  readonly answers: Answers;
  readonly surroundings: FormSurroundings;
}

/**
 * What to look for: for the materials that these answers need and nothing else (个人信息保护法 6: no more than the purpose asks). A question with an input
 * that is still unknown is not asked. Pure; never throws.
 */
export function wantedEvidence({ item, definition, answers, surroundings }: Applied): Wanted[] {
  const plan = planMaterials(definition, answers, surroundings);
  const needed = new Set(plan.filter(({ state }) => state !== 'notNeeded').map(({ key }) => key));
  const roots = answerRoots(definition, answers, surroundings);
  return definition.materials
    .filter(({ key }) => needed.has(key))
    .flatMap(({ key, sources }) =>
      (sources as readonly (EvidenceSource | { readonly kind: 'form' | 'upload' })[]).flatMap((source): Wanted[] => {
        switch (source.kind) {
          case 'sharedData': {
            const query = queryOf(definition, source, roots);
            return query === undefined ? [] : [{ material: key, kind: source.kind, question: source.question, query }];
          }
          case 'certificate':
            return [{ material: key, kind: source.kind, certificate: source.certificate }];
          case 'earlierCase':
            return [{ material: key, kind: source.kind, item: source.item ?? item, from: source.material ?? key }];
          case 'form':
          case 'upload':
            return [];
        }
      }),
    );
}

function queryOf(
  definition: Definition,
  { question, query }: Extract<EvidenceSource, { kind: 'sharedData' }>,
  roots: Roots,
): JsonObject | undefined {
  const types = typesOf(REGISTER_QUESTIONS[question].inputs);
  const values: Record<string, Json> = {};
  for (const [input, source] of Object.entries(query)) {
    const value = compiledOnce(definition, source, types[input])?.evaluate(roots);
    if (value === undefined) return undefined;
    values[input] = value;
  }
  return values;
}

const kept = new WeakMap<Definition, Map<string, CompiledExpression | undefined>>();

/** The expression, compiled once a definition; undefined for one that does not compile to what the register takes. */
function compiledOnce(
  definition: Definition,
  source: string,
  type: Parameters<typeof compileExpression>[2],
): CompiledExpression | undefined {
  const known = kept.get(definition) ?? new Map<string, CompiledExpression | undefined>();
  kept.set(definition, known);
  const key = JSON.stringify([source, type]);
  if (!known.has(key)) {
    const compiled = compileExpression(source, formScope(definition), type);
    known.set(key, compiled.ok ? compiled.expression : undefined);
  }
  return known.get(key);
}
