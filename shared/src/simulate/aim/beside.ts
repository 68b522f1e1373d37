import type { Json, JsonObject } from '#shared/kernel/json';
import { allSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { Roots } from '#shared/expression/compile-expression';
import type { Answers } from '#shared/form/answers';
import type { FormSurroundings } from '#shared/form/form-state';
import { commitmentRoot } from '#shared/material/commitment-root';
import type { Evidence } from '#shared/material/evidence';
import { madeCommitments } from '#shared/material/offered-commitments';

/** What there is of an applicant beside his answers, while it is being made up. Changed in place. */
export interface Beside {
  evidence: Evidence;
  commitments: readonly string[];
  deferred: readonly string[];
  /** What registers will answer, by question. */
  registers: Readonly<Record<string, JsonObject>>;
}

/** What conditions of materials and of the chain read beside the answers, as if every register had answered. */
export function otherRoots(
  definition: Definition,
  answers: Answers,
  surroundings: FormSurroundings,
  { evidence, commitments, deferred, registers }: Beside,
): Roots {
  const made = madeCommitments(definition, answers, surroundings, {
    evidence,
    choices: { commitments: [...commitments], deferred: [...deferred] },
  });
  const step: Record<string, Json> = {};
  for (const { key, question } of lookUpsOf(definition)) {
    const answer = registers[question];
    if (answer !== undefined) step[key] = 'failure' in answer ? { outcome: 'failed' } : { outcome: 'answered', answer };
  }
  return {
    evidence: { answers: evidence.answers, certificates: evidence.certificates as unknown as Json },
    commitment: commitmentRoot(definition, made),
    step,
  };
}

interface LookUp {
  readonly key: string;
  readonly question: string;
}

const lookUps = new WeakMap<Definition['chain'], readonly LookUp[]>();

/** The steps that ask a register, with their questions. */
export function lookUpsOf({ chain }: Definition): readonly LookUp[] {
  const known = lookUps.get(chain);
  if (known !== undefined) return known;
  const found = allSteps(chain).flatMap((step) =>
    step.kind === 'automatic' && step.action.kind === 'lookUp'
      ? [{ key: step.key, question: step.action.question }]
      : [],
  );
  lookUps.set(chain, found);
  return found;
}
