import { sameJson, type Json } from '#shared/kernel/json';
import { done, refused, type Outcome, type PlaceError } from '#shared/kernel/outcome';
import { pointerTo, stepsOf } from '#shared/kernel/pointer';
import type { StaffedStep } from '#shared/definition/chain';
import type { Answers } from '#shared/form/answers';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { openForm } from '#shared/form/open-form';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { surroundingsOf } from '#shared/case/case-surroundings';

/**
 * Answers that an officer changes at a step: only those that the step may write. Gives what changed, computed answers that
 * follow included; null for one that is gone. Refused with CASE.FIELD_NOT_WRITABLE and ANSWERS.INVALID at their places.
 */
export function amendedAnswers(
  facts: CaseFacts,
  state: CaseState,
  { fields = [] }: StaffedStep,
  amended: Answers | undefined,
): Outcome<Answers | undefined> {
  if (amended === undefined || Object.keys(amended).length === 0) return done(undefined);
  const at = (key: string): string => pointerTo('command', 'decision', 'amended', key);
  const writable = new Set(fields.filter(({ right }) => right === 'write').map(({ field }) => field));
  const strange = Object.keys(amended).flatMap((key): PlaceError[] =>
    writable.has(key) ? [] : [{ pointer: at(key), code: 'CASE.FIELD_NOT_WRITABLE' }],
  );
  if (strange.length > 0) return refused('CASE.FIELD_NOT_WRITABLE', {}, strange);
  const form = compiledFormOf(facts.definition);
  const after = openForm(form, { ...state.answers, ...amended }, surroundingsOf(facts, state), state.answers);
  const wrong = after.issues().filter((issue) => Object.hasOwn(amended, stepsOf(issue.pointer)[0] ?? ''));
  if (wrong.length > 0)
    return refused(
      'ANSWERS.INVALID',
      {},
      wrong.map((issue) => ({ ...issue, pointer: `/command/decision/amended${issue.pointer}` })),
    );
  return done(changedAnswers(state.answers, after.answers()));
}

/** What changed between two sets of answers; null for what is gone. */
export function changedAnswers(before: Answers, after: Answers): Answers {
  const changed: Record<string, Json> = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (!sameJson(before[key], after[key])) changed[key] = after[key] ?? null;
  }
  return changed;
}
