import { stepsOf } from '#shared/kernel/pointer';
import { lessCareful, type Sensitivity } from '#shared/concept/sensitivity';
import { isStaffed, stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { elementsOf } from '#shared/definition/elements-of';
import type { Form } from '#shared/definition/form';
import { holdsRows, rowElements, type FormElement } from '#shared/definition/form-element';
import type { Kept } from '#shared/definition/retention';
import type { CaseEvent } from '#shared/case/case-event';

/** As what a value of a sealed event is kept; undefined for what stays. */
export type KeptOf = (event: CaseEvent, pointer: string) => Kept | undefined;

/** What is no answer, by the first steps of its pointer. A value with several members goes with its most careful one. */
const OTHERS: Readonly<Record<string, Kept | undefined>> = {
  // With numbers of identity in it.
  profile: 'sensitive',
  // What registers answered is not marked value by value.
  evidence: 'sensitive',
  answer: 'sensitive',
  message: 'personal',
  applicant: 'personal',
  files: 'files',
};

/** Says of each value in the events of a case by what rule it goes; `applicant` is his account. Officers' names stay: they answer for what they did. */
export function keptOf(definition: Definition, applicant: string): KeptOf {
  return (event, pointer) => {
    const [first = '', second, third] = stepsOf(pointer);
    if (first === 'answers') return keptAs(definition.form, second);
    if (first === 'form') return 'step' in event ? keptAs(innerForm(definition, event.step), second) : 'sensitive';
    if (first === 'decision' && second === 'form' && event.kind === 'stepDecided')
      return keptAs(innerForm(definition, event.decision.step), third);
    if (first === 'decision' && second === 'amended') return keptAs(definition.form, third);
    if (first === 'by') return event.by.account === applicant ? 'personal' : undefined;
    // The key of the question to a register is of the definition.
    if (event.kind === 'lookedUp' && first === 'question') return undefined;
    return Object.hasOwn(OTHERS, first) ? OTHERS[first] : 'papers';
  };
}

/** The rule of an answer; what the form does not know is treated with most care. */
function keptAs(form: Form | undefined, key: string | undefined): Kept | undefined {
  const element = form && elementsOf(form).find((one) => one.key === key);
  if (element === undefined) return 'sensitive';
  if (element.kind === 'file' && element.sensitivity === undefined) return 'files';
  const sensitivity = careFor(element);
  return sensitivity === 'public' ? undefined : sensitivity;
}

/** How careful an answer must be treated: of rows, as their most careful field, a file among them as personal. */
function careFor(element: FormElement): Sensitivity {
  if (!holdsRows(element)) return element.sensitivity ?? (element.kind === 'file' ? 'personal' : 'public');
  return rowElements(element)
    .map(careFor)
    .reduce<Sensitivity>((most, one) => (lessCareful(most, one) ? one : most), 'public');
}

function innerForm({ chain }: Definition, key: string | undefined): Form | undefined {
  const step = key === undefined ? undefined : stepOf(chain, key);
  return isStaffed(step) || step?.kind === 'applicant' ? step.form : undefined;
}
