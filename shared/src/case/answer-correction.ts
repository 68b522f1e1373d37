import { done, refused, type Outcome, type PlaceError } from '#shared/kernel/outcome';
import { pointerTo, stepsOf } from '#shared/kernel/pointer';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { openForm } from '#shared/form/open-form';
import type { FormState } from '#shared/form/form-state';
import { checkFiles } from '#shared/material/check-files';
import { NO_EVIDENCE } from '#shared/material/evidence';
import { planMaterials } from '#shared/material/plan-materials';
import type { MaterialPlan } from '#shared/material/material-plan';
import { changedAnswers } from '#shared/case/amended-answers';
import { checkFileAnswers } from '#shared/case/check-file-answers';
import type { CaseEvent } from '#shared/case/case-event';
import { surroundingsOf } from '#shared/case/case-surroundings';
import type { FileRef } from '#shared/case/file-ref';
import type { Given } from '#shared/case/given';

/**
 * The applicant's answer to a correction notice. It opens exactly the told places and those that the told answers themselves
 * brought up; any other is CASE.PLACE_NOT_TOLD at its place. The form is evaluated again on the pinned version; what is
 * wrong at open places is refused as ANSWERS.INVALID, pointers into the answers.
 */
export function answerCorrection({ facts, state, command, stamp }: Given<'correct'>): Outcome<readonly CaseEvent[]> {
  const { definition } = facts;
  const surroundings = surroundingsOf(facts, state);
  const form = compiledFormOf(definition);
  const before = openForm(form, state.answers, surroundings, state.answers);
  const after = openForm(form, { ...state.answers, ...command.answers }, surroundings, state.answers);
  const answers = after.answers();
  const known = { evidence: state.evidence ?? NO_EVIDENCE, choices: state.choices };
  const planned = {
    before: planMaterials(definition, before.answers(), surroundings, known),
    after: planMaterials(definition, answers, surroundings, known),
  };
  const fields = openFields(state.correction!.places, before, after);
  const materials = openMaterials(state.correction!.places, planned);
  const files = filesOf(command.files, [...state.files, ...(facts.uploads ?? [])]);

  const strange = [
    ...Object.keys(command.answers).flatMap((key): PlaceError[] =>
      fields(key) ? [] : [{ pointer: pointerTo('command', 'answers', key), code: 'CASE.PLACE_NOT_TOLD' }],
    ),
    ...command.files.flatMap((id, index): PlaceError[] =>
      strangeFile(files.get(id), materials, `/command/files/${index}`),
    ),
  ];
  if (strange.length > 0) return refused('CASE.PLACE_NOT_TOLD', {}, strange);

  // Files that are not told stay, unless the new answers need them no more.
  const given = [...files.values()].filter((file) => file !== undefined);
  const kept = state.files.filter(
    (file) =>
      !materials.has(file.material) &&
      planned.after.some((plan) => plan.key === file.material && plan.state !== 'notNeeded'),
  );
  const wrong = [
    ...after.issues().filter((issue) => fields(stepsOf(issue.pointer)[0] ?? '')),
    ...checkFileAnswers(definition.form, answers, facts.uploads ?? [], state.answers),
    ...checkFiles(definition, planned.after, [...kept, ...given]).filter((error) =>
      materials.has(stepsOf(error.pointer)[1] ?? ''),
    ),
  ];
  if (wrong.length > 0) return refused('ANSWERS.INVALID', {}, wrong);
  return done([{ kind: 'corrected', ...stamp, answers: changedAnswers(state.answers, answers), files: given }]);
}

type Places = NonNullable<Given['state']['correction']>['places'];

/** Which fields are open: the told ones, and those that were hidden before the told answers changed. */
function openFields(places: Places, before: FormState, after: FormState): (key: string) => boolean {
  const told = new Set(places.map((place) => place.field));
  return (key) =>
    told.has(key) || (after.entry(pointerTo(key))?.visible === true && before.entry(pointerTo(key))?.visible !== true);
}

function openMaterials(
  places: Places,
  planned: { readonly before: MaterialPlan; readonly after: MaterialPlan },
): ReadonlySet<string> {
  const hidden = new Set(planned.before.filter((plan) => plan.state === 'notNeeded').map((plan) => plan.key));
  const arisen = planned.after
    .filter((plan) => plan.state !== 'notNeeded' && hidden.has(plan.key))
    .map((plan) => plan.key);
  return new Set([...places.flatMap((place) => place.material ?? []), ...arisen]);
}

function filesOf(ids: readonly string[], known: readonly FileRef[]): ReadonlyMap<string, FileRef | undefined> {
  return new Map(ids.map((id) => [id, known.find((file) => file.id === id)]));
}

function strangeFile(file: FileRef | undefined, materials: ReadonlySet<string>, pointer: string): PlaceError[] {
  if (file === undefined) return [{ pointer, code: 'FILE.UNKNOWN' }];
  return materials.has(file.material) ? [] : [{ pointer, code: 'CASE.PLACE_NOT_TOLD' }];
}
