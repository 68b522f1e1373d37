import { civilDateOf, type CivilDate } from '#shared/kernel/civil-date';
import { done, refused, type Outcome, type PlaceError } from '#shared/kernel/outcome';
import { stepOf } from '#shared/definition/chain';
import type { ApplicantStep } from '#shared/definition/step/applicant';
import { limitEnd } from '#shared/clock/limit-end';
import { mostFiles } from '#shared/material/check-files';
import { advance, resume } from '#shared/case/advance';
import type { CaseEvent } from '#shared/case/case-event';
import { openStep } from '#shared/case/case-state';
import { isBlank } from '#shared/case/decision-errors';
import type { FileRef } from '#shared/case/file-ref';
import { applyEvent } from '#shared/case/fold-case';
import type { Given } from '#shared/case/given';
import { innerAnswers } from '#shared/case/inner-form';

/** The applicant does what his step asks. Refused with CASE.NO_SUCH_OUTCOME, ANSWERS.INVALID, FILE.UNKNOWN at their places. */
export function act({ facts, state, command, stamp }: Given<'act'>): Outcome<readonly CaseEvent[]> {
  const step = stepOf(facts.definition.chain, command.step) as ApplicantStep;
  const outcome = step.outcomes.find((entry) => entry.key === command.outcome);
  if (outcome === undefined)
    return refused('CASE.NO_SUCH_OUTCOME', {}, [{ pointer: '/command/outcome', code: 'CASE.NO_SUCH_OUTCOME' }]);
  const form = innerAnswers(facts, state, step.form, command.form, '/command/form');
  if (!form.ok) return form;
  const files = uploaded(facts, command.files, new Set(step.materials ?? []));
  if (!files.ok) return files;
  const acted: CaseEvent = {
    ...{ kind: 'acted', ...stamp, step: step.key, outcome: outcome.key, files: files.value },
    ...(form.value !== undefined && { form: form.value }),
  };
  return done([acted, ...advance(facts, applyEvent(state, acted), outcome.next)]);
}

/** Hands in materials that were promised for later; what waited for them goes on. Refused with FILE.UNKNOWN and MATERIAL.* at their places. */
export function supply({ facts, state, command, stamp }: Given<'supply'>): Outcome<readonly CaseEvent[]> {
  const open = state.deferrals.filter(({ suppliedAt }) => suppliedAt === undefined).map(({ material }) => material);
  const files = uploaded(facts, command.files, new Set(open));
  if (!files.ok) return files;
  const supplied: CaseEvent = { kind: 'supplied', ...stamp, files: files.value };
  return done([supplied, ...resume(facts, applyEvent(state, supplied))]);
}

/** Takes a promise back before the decision: the case goes the ordinary way. Refused with CASE.NO_SUCH_COMMITMENT. */
export function withdrawCommitment({
  facts,
  state,
  command,
  stamp,
}: Given<'withdrawCommitment'>): Outcome<readonly CaseEvent[]> {
  const made = facts.definition.commitments?.find(
    ({ key, withdrawnTo }) =>
      key === command.commitment && withdrawnTo !== undefined && state.choices.commitments.includes(key),
  );
  if (made?.withdrawnTo === undefined)
    return refused('CASE.NO_SUCH_COMMITMENT', {}, [
      { pointer: '/command/commitment', code: 'CASE.NO_SUCH_COMMITMENT' },
    ]);
  const told: CaseEvent = { kind: 'commitmentWithdrawn', ...stamp, commitment: made.key, reason: command.reason };
  return done([told, ...advance(facts, applyEvent(state, told), made.withdrawnTo)]);
}

/** An officer sets the day until which the applicant has to act. Refused with CASE.DUE_PAST, CASE.DUE_TOO_LATE {max}, CALENDAR.NO_YEAR. */
export function setDeadline({ facts, command, stamp }: Given<'setDeadline'>): Outcome<readonly CaseEvent[]> {
  const { deadline } = stepOf(facts.definition.chain, command.step) as ApplicantStep;
  if (deadline.kind !== 'set') return refused('CASE.NO_DEADLINE_HERE');
  const today = civilDateOf(facts.now);
  const last = limitEnd(facts.calendar, today, deadline.max);
  if (!last.ok) return last;
  const wrong = wrongDue(command.due, today, last.value);
  if (wrong !== undefined) return refused(wrong.code, wrong.params, [wrong]);
  const approved = deadline.approvedBy === undefined;
  return done([
    { kind: 'deadlineSet', ...stamp, step: command.step, due: command.due, reason: command.reason, approved },
  ]);
}

/** Whoever must approve the day says yes or no; after a no another one is set. Refused with CASE.DUE_PAST for a day that is over. */
export function approveDeadline({
  facts,
  state,
  command,
  stamp,
}: Given<'approveDeadline'>): Outcome<readonly CaseEvent[]> {
  const { step, agrees, reason } = command;
  if (agrees && openStep(state, step)!.due! < civilDateOf(facts.now))
    return refused('CASE.DUE_PAST', {}, [{ pointer: '/command/agrees', code: 'CASE.DUE_PAST' }]);
  if (!agrees && isBlank(reason))
    return refused('CASE.REASON_NEEDED', {}, [{ pointer: '/command/reason', code: 'CASE.REASON_NEEDED' }]);
  return done([{ kind: 'deadlineApproved', ...stamp, step, agrees, ...(reason !== undefined && { reason }) }]);
}

function wrongDue(due: CivilDate, today: CivilDate, last: CivilDate): PlaceError | undefined {
  const pointer = '/command/due';
  if (due < today) return { pointer, code: 'CASE.DUE_PAST' };
  return due > last ? { pointer, code: 'CASE.DUE_TOO_LATE', params: { max: last } } : undefined;
}

/** The named uploads, if each belongs to one of the materials and none has too many. */
function uploaded(facts: Given['facts'], ids: readonly string[], materials: ReadonlySet<string>): Outcome<FileRef[]> {
  const files: FileRef[] = [];
  const errors = ids.flatMap((id, index): PlaceError[] => {
    const pointer = `/command/files/${index}`;
    const file = facts.uploads?.find((upload) => upload.id === id);
    if (file === undefined) return [{ pointer, code: 'FILE.UNKNOWN' }];
    if (!materials.has(file.material)) return [{ pointer, code: 'MATERIAL.NOT_NEEDED' }];
    files.push(file);
    const max = mostFiles(facts.definition.materials.find(({ key }) => key === file.material));
    const count = files.filter(({ material }) => material === file.material).length;
    return count > max ? [{ pointer, code: 'MATERIAL.TOO_MANY_FILES', params: { max, actual: count } }] : [];
  });
  return errors.length > 0 ? refused('ANSWERS.INVALID', {}, errors) : done(files);
}
