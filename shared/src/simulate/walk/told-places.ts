import { pointerTo } from '#shared/kernel/pointer';
import { elementsOf } from '#shared/definition/elements-of';
import { kindOf } from '#shared/definition/field-kinds';
import { holdsRows } from '#shared/definition/form-element';
import { planMaterials } from '#shared/material/plan-materials';
import { NO_EVIDENCE } from '#shared/material/evidence';
import type { Answers } from '#shared/form/answers';
import type { CorrectionPlace } from '#shared/case/correction';
import { changedAnswers } from '#shared/case/amended-answers';
import { surroundingsOf } from '#shared/case/case-surroundings';
import { Draft } from '#shared/simulate/aim/draft';
import { valuesOf } from '#shared/simulate/fill/values-of';
import { between, shuffled } from '#shared/kernel/random';
import type { WalkState } from '#shared/simulate/walk/walk-state';

const REASON = '与申请材料不一致，请核对。';

/** One or two places that an officer tells: answers that were given, files that were handed in. */
export function somePlaces({ definition, run, random }: WalkState): CorrectionPlace[] {
  const { answers, files } = run.state;
  const given = elementsOf(definition.form).filter(
    (element) => (holdsRows(element) || kindOf(element).answered) && element.key in answers,
  );
  const places = [
    ...given.map(({ key }): CorrectionPlace => ({ field: key, reason: REASON })),
    ...[...new Set(files.map(({ material }) => material))]
      .filter((key) => definition.materials.some((material) => material.key === key))
      .map((material): CorrectionPlace => ({ material, reason: REASON })),
  ];
  return shuffled(random, places).slice(0, between(random, 1, 2));
}

/** What the applicant answers to a correction: another value where that changes nothing else, and new files. */
export function correctedPlaces(walk: WalkState): { readonly answers: Answers; readonly files: string[] } {
  const { definition, run, random } = walk;
  const { state } = run;
  const places = state.correction?.places ?? [];
  const surroundings = surroundingsOf(run.facts, state);
  let answers: Answers = {};
  for (const { field } of places) {
    const element = field === undefined ? undefined : elementsOf(definition.form).find(({ key }) => key === field);
    if (field === undefined || element === undefined || holdsRows(element) || element.kind === 'file') continue;
    const draft = new Draft({ definition, source: definition, surroundings, random }, state.answers);
    for (const value of shuffled(random, valuesOf(element, draft.wish(pointerTo(field)))).slice(0, 4)) {
      draft.set(pointerTo(field), value);
      const changed = Object.keys(changedAnswers(state.answers, draft.form.answers()));
      if (draft.form.issues().length > 0 || changed.some((key) => key !== field)) continue;
      answers = { ...answers, [field]: value };
      break;
    }
  }
  const known = { evidence: state.evidence ?? NO_EVIDENCE, choices: state.choices };
  const plan = planMaterials(definition, { ...state.answers, ...answers }, surroundings, known);
  const wanted = places.flatMap(({ material }) =>
    plan.some(({ key, state: now }) => key === material && (now === 'toUpload' || now === 'optional'))
      ? [material!]
      : [],
  );
  return { answers, files: wanted.map((material) => run.upload(material)) };
}
