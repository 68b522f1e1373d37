import type { Json } from '#shared/kernel/json';
import { isStaffed, stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { elementsOf } from '#shared/definition/elements-of';
import { candidatesOf } from '#shared/simulate/tried/candidates';

/**
 * What is filled at a step: the given values, and something for whatever else must be. Undefined where the step has no form.
 * Good for simple fields; whether a form can be completed at all is asked elsewhere.
 */
export function filledStep(
  { chain }: Definition,
  key: string,
  values: Readonly<Record<string, Json>>,
): Record<string, Json> | undefined {
  const step = stepOf(chain, key);
  const form = isStaffed(step) || step?.kind === 'applicant' ? step.form : undefined;
  if (form === undefined) return undefined;
  const needed = elementsOf(form).flatMap((element): [string, Json][] => {
    const must = 'required' in element && element.required === true && element.visibleWhen === undefined;
    const [value] = must ? candidatesOf(element, '', () => []).values : [];
    return value === undefined ? [] : [[element.key, value]];
  });
  return { ...Object.fromEntries(needed), ...values };
}
