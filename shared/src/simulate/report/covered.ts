import type { Json } from '#shared/kernel/json';
import { allSteps } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { optionsOf } from '#shared/definition/field-kind/choice';
import { elementsOf } from '#shared/definition/elements-of';
import { resolveForm } from '#shared/form/resolve-form';
import { allConditions } from '#shared/simulate/conditions/all-conditions';
import type { Coverage } from '#shared/simulate/coverage';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';
import type { SimulationReport } from '#shared/simulate/report/simulation-report';

/** How much of an item was seen. */
export function coveredOf(
  definition: Definition,
  coverage: Coverage,
  applicants: readonly MadeUpApplicant[],
): Pick<SimulationReport, 'conditions' | 'steps' | 'options'> {
  return {
    conditions: allConditions(definition).map(({ pointer, kind, words, expression }) => ({
      ...{ pointer, kind, words, source: expression.source },
      ...{ held: coverage.seen(pointer, true), failed: coverage.seen(pointer, false) },
    })),
    steps: allSteps(definition.chain).map((step) => ({
      ...{ key: step.key, name: step.name, visits: coverage.visits(step.key) },
      outcomes: ('outcomes' in step ? step.outcomes : []).map(({ key, label }) => ({
        ...{ key, label, taken: coverage.taken(step.key, key) },
      })),
    })),
    options: elementsOf(resolveForm(definition)).flatMap((element) =>
      optionsOf(element).map(({ key }) => ({
        ...{ field: element.key, option: key },
        chosen: applicants.filter(({ answers }) => holds(answers[element.key], key)).length,
      })),
    ),
  };
}

function holds(answer: Json | undefined, option: string): boolean {
  return Array.isArray(answer) ? (answer as readonly Json[]).includes(option) : answer === option;
}
