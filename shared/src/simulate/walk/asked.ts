import * as z from 'zod';
import { Key, Slug } from '#shared/kernel/key';
import { kindOf } from '#shared/definition/field-kinds';
import { elementsOf } from '#shared/definition/elements-of';
import { holdsRows } from '#shared/definition/form-element';
import { pointerTo } from '#shared/kernel/pointer';
import { stepOf } from '#shared/definition/chain';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { openForm } from '#shared/form/open-form';
import { NO_EVIDENCE } from '#shared/material/evidence';
import { planMaterials } from '#shared/material/plan-materials';
import { surroundingsOf } from '#shared/case/case-surroundings';
import { foldCase } from '#shared/case/fold-case';
import type { WalkState } from '#shared/simulate/walk/walk-state';

/** What one case asked of whom. */
export const Asked = z
  .strictObject({
    fields: z.array(Key).describe('Questions that the applicant was asked, those that he only reads left out'),
    materials: z.array(Key).describe('Materials that he had to hand in, when he applied'),
    acts: z.array(z.string()).describe('What he had to do after he applied, in order: steps, correct, supply'),
    visits: z.int().describe('How often he had to come: those of the guide, and steps at which he appears'),
    posts: z.record(Slug, z.int()).describe('How often each post had to act'),
  })
  .meta({ id: 'Asked' });
export type Asked = z.infer<typeof Asked>;

/** Steps of the applicant for which he comes in person. */
const IN_PERSON: ReadonlySet<string> = new Set(['appear']);

/** What a walked case asked of the applicant and of each post. */
export function askedOf({ definition, run, acts, decisions }: WalkState): Asked {
  const first = foldCase(run.events.slice(0, 1));
  const facts = { ...run.facts, now: first.submittedAt };
  const surroundings = surroundingsOf(facts, first);
  const form = openForm(compiledFormOf(definition), first.answers, surroundings);
  const known = { evidence: first.evidence ?? NO_EVIDENCE, choices: first.choices };
  const plan = planMaterials(definition, first.answers, surroundings, known);
  const comes = acts.filter((key) => {
    const step = stepOf(definition.chain, key);
    return step?.kind === 'applicant' && IN_PERSON.has(step.act);
  });
  return {
    fields: elementsOf(definition.form)
      .filter((element) => holdsRows(element) || kindOf(element).answered)
      .filter(({ key }) => {
        const entry = form.entry(pointerTo(key));
        return entry?.visible === true && !entry.readonly;
      })
      .map(({ key }) => key),
    materials: plan.filter(({ state }) => state === 'toUpload' || state === 'deferred').map(({ key }) => key),
    acts: [...acts],
    visits: definition.basics.visits + comes.length,
    posts: Object.fromEntries([...decisions].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
