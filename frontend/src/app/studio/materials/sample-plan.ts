import type { Definition } from '#shared/definition/definition';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { openForm } from '#shared/form/open-form';
import { resolveForm } from '#shared/form/resolve-form';
import type { MaterialPlan } from '#shared/material/material-plan';
import { planMaterials } from '#shared/material/plan-materials';
import { SAMPLE_PERSON, sampleAnswers } from '../sample/samples';

/** What each material costs a made-up applicant, by the function that serves real ones; nothing where the draft is too broken. */
export function samplePlan(definition: Definition, sample: string, today: string): MaterialPlan | undefined {
  const surroundings = { applicant: SAMPLE_PERSON, today };
  try {
    const form = openForm(compiledFormOf(definition), sampleAnswers(resolveForm(definition), sample), surroundings);
    return planMaterials(definition, form.answers(), surroundings);
  } catch {
    return undefined;
  }
}
