import { civilDateOf } from '#shared/kernel/civil-date';
import { pointerTo, stepsOf } from '#shared/kernel/pointer';
import type { Json } from '#shared/kernel/json';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { Answers } from '#shared/form/answers';
import type { CompiledElement } from '#shared/form/compiled-form';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import type { FieldIssue } from '#shared/form/form-state';
import { openForm } from '#shared/form/open-form';
import type { CorrectionPlace } from '#shared/case/correction';
import { FormSession } from '../../form-view/form-session';
import { changedKeys } from '../draft/merge-answers';

/** A told correction on the screen: only the told places, and those that mending them brings up. */
export interface CorrectionForm {
  readonly session: FormSession;
  readonly before: Answers;
  readonly places: readonly CorrectionPlace[];
  /** The elements that were hidden when the case was submitted. */
  readonly hiddenBefore: ReadonlySet<string>;
}

/** Opens the form of a case on its answers, with `kept` from an earlier visit on top. */
export function openCorrection(view: CaseView, service: ServiceView, kept: Answers = {}): CorrectionForm {
  const { answers, profile, applicant, correction } = view.state;
  const form = compiledFormOf(service.definition);
  const surroundings = {
    applicant: profile ?? { kind: 'person' as const, name: applicant.name },
    today: civilDateOf(view.ledger.asOf),
    calendar: view.calendar,
  };
  const state = openForm(form, answers, surroundings, answers);
  const hidden = [...form.elements.keys()].filter((key) => state.entry(pointerTo(key))?.visible !== true);
  const session = new FormSession(form, state);
  const told = new Set((correction?.places ?? []).map(({ field }) => field));
  for (const key of Object.keys(kept)) if (told.has(key)) session.answer(pointerTo(key), kept[key]);
  return { session, before: answers, places: correction?.places ?? [], hiddenBefore: new Set(hidden) };
}

/** The questions that appeared because of what was mended: they are open too. Reads the session's signals. */
export function arisenIn({ session, places, hiddenBefore }: CorrectionForm): readonly CompiledElement[] {
  session.revision();
  const told = new Set(places.map(({ field }) => field));
  return [...session.form.elements.values()].filter(
    ({ key }) => hiddenBefore.has(key) && !told.has(key) && session.entry(pointerTo(key))().visible,
  );
}

/** What is handed back: whole values by outer key, for the told places and those that arose; null for what was cleared. */
export function mendedAnswers(form: CorrectionForm): Answers {
  const typed = form.session.typed();
  const open = openKeys(form);
  const changed = changedKeys(form.before, typed).filter((key) => open.has(key));
  return Object.fromEntries(changed.map((key): [string, Json] => [key, typed[key] ?? null]));
}

/** What is still wrong at open places. Locked ones were judged by the organ: they are not asked again. */
export function openIssues(form: CorrectionForm): readonly FieldIssue[] {
  const open = openKeys(form);
  return form.session.issues().filter(({ pointer }) => open.has(stepsOf(pointer)[0] ?? ''));
}

function openKeys(form: CorrectionForm): ReadonlySet<string> {
  return new Set([...form.places.flatMap(({ field }) => field ?? []), ...arisenIn(form).map(({ key }) => key)]);
}
