import type { Refusal } from '#shared/kernel/outcome';
import type { Step } from '#shared/definition/chain';
import type { Answers } from '#shared/form/answers';
import { innerSource } from '#shared/form/inner-source';
import { surroundingsOf } from '#shared/case/case-surroundings';
import { aimAt } from '#shared/simulate/aim/aim-at';
import { aimed } from '#shared/simulate/aim/aimed';
import { Draft } from '#shared/simulate/aim/draft';
import { complete } from '#shared/simulate/aim/fill';
import { allConditions } from '#shared/simulate/conditions/all-conditions';
import type { Condition } from '#shared/simulate/conditions/condition';
import { observe } from '#shared/simulate/conditions/observe';
import { probe } from '#shared/simulate/conditions/probe';
import { pointedSteps } from '#shared/simulate/conditions/step-pointers';
import { answeredFiles } from '#shared/simulate/made-application';
import type { WalkState } from '#shared/simulate/walk/walk-state';

/** What is filled at a step, by the same generator as the application; undefined where it has no form. */
export function fillStepForm(walk: WalkState, step: Step): { readonly form?: Answers } | Refusal {
  if (!('form' in step) || step.form === undefined) return {};
  const { definition, run, random, coverage } = walk;
  const conditions = stepFormConditions(walk, step);
  const surroundings = { ...surroundingsOf(run.facts, run.state), application: run.state.answers };
  const draft = new Draft({ definition, source: innerSource(definition, step.form), surroundings, random });
  complete(draft);
  const wanted = aimed(conditions, coverage)(random);
  for (const aim of wanted) if (aim.condition.kind !== 'check' || aim.want) aimAt(draft, aim);
  const issues = complete(draft);
  if (issues.length > 0) return { code: 'ANSWERS.INVALID', errors: issues };
  observe(draft, conditions, coverage);
  for (const { condition, want } of wanted)
    if (condition.kind === 'check' && !want) probe(draft, condition, want, coverage);
  const form = draft.form.answers();
  run.files.push(...answeredFiles(step.form, form));
  return { form };
}

function stepFormConditions({ definition }: WalkState, step: Step): readonly Condition[] {
  const pointer = pointedSteps(definition.chain).find((pointed) => pointed.step === step)?.pointer;
  if (pointer === undefined) return [];
  return allConditions(definition).filter((condition) => condition.pointer.startsWith(`${pointer}/form/`));
}
