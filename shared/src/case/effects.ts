import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Instant } from '#shared/kernel/instant';
import { Key } from '#shared/kernel/key';
import { stepOf } from '#shared/definition/chain';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { documentsOf } from '#shared/case/document-of';
import { deadlineGiven, remindAt } from '#shared/case/near-deadline';
import { noticesOf } from '#shared/case/notices-of';
import { erasuresOf } from '#shared/case/erasures-of';
import { awaitedResult } from '#shared/case/platform-acts';
import { subscribedAs } from '#shared/case/subscribed-event';
import { timedLimits } from '#shared/case/timed-limits';

const effect = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
  z.strictObject({
    kind: z.literal(kind),
    id: z.string().describe('The same whenever it is computed again: the number of its event and what it is'),
    dueAt: Instant.describe('Not before this instant'),
    ...shape,
  });

/** What still has to happen because of an event. Each is done at least once; whoever does it finds out whether it was done. */
export const Effect = z.discriminatedUnion('kind', [
  effect('issueDocument', { template: Key, cause: z.int().describe('Number of the event that it tells of') }),
  effect('issueCertificate', {}),
  effect('lookUp', { step: Key }),
  effect('print', { document: z.string().describe('Id of an issued document or certificate') }),
  effect('recordStanding', { certificate: z.string().describe('Id of a certificate to which something was done') }),
  effect('changeEarlier', {
    cause: z.int().describe('Number of the event that says what happens to which certificate'),
  }),
  effect('deleteDraft', {}),
  effect('limit', {}),
  effect('light', {}),
  effect('announce', { from: z.int().describe('Number of the first event to tell of'), to: z.int() }),
  effect('deadlineNear', { due: CivilDate, step: Key.optional().describe('Absent for a correction') }),
  effect('mail', { notice: z.string().describe('Id of the notice that is sent') }),
  effect('webhook', { subscription: z.string(), seq: z.int().describe('Number of the event that is told') }),
  effect('erase', {}),
]);
export type Effect = z.infer<typeof Effect>;

/**
 * What has to follow the new events of a case; `seq` is the number of the first of them, `state` what they lead to. One
 * timer is set for the limit that ends next: when it is due, `expire` says what comes, and the next one is set. After the end
 * one is set for what is erased first. Pure: may be computed again at any time.
 */
export function effectsOf(facts: CaseFacts, events: readonly CaseEvent[], seq: number, state: CaseState): Effect[] {
  const effects = events.flatMap((event, index) => effectsOfOne(facts, event, seq + index));
  const last = seq + events.length - 1;
  if (events.some((event) => bringsCertificate(facts, event)) && awaitedResult(facts, state) !== undefined)
    effects.push({ kind: 'issueCertificate', id: `${last}-certificate`, dueAt: facts.now });
  if (tellsSomebody(facts, events, seq, state))
    effects.push({ kind: 'announce', id: `${seq}-announce`, dueAt: facts.now, from: seq, to: last });
  effects.push(...events.flatMap((event, index) => remindersOf(facts, event, seq + index, state)));
  return [...effects, ...limitTimer(facts, state, last), ...eraseTimer(facts, state, last)];
}

/** The timer of what is erased next, once the case has ended; `seq` is the number of the last event. */
function eraseTimer({ definition }: CaseFacts, state: CaseState, seq: number): Effect[] {
  const [next] = erasuresOf(definition, state);
  return next === undefined ? [] : [{ kind: 'erase', id: `${seq}-erase`, dueAt: next.at }];
}

/** The timer of the limit that ends next; `seq` is the number of the last event. */
export function limitTimer(facts: CaseFacts, state: CaseState, seq: number): Effect[] {
  const [next] = timedLimits(facts, state);
  return next === undefined ? [] : [{ kind: 'limit', id: `${seq}-limit`, dueAt: next.at }];
}

/**
 * The timer of a case's light, and of the days that its lists show: due when they change by themselves. It takes the place of
 * the one before; `seq` is the number of the last event.
 */
export function lightTimer(changesAt: Instant | undefined, seq: number): Effect[] {
  return changesAt === undefined ? [] : [{ kind: 'light', id: `${seq}-light-${changesAt}`, dueAt: changesAt }];
}

/** Whether people or programs are to be told of any of the events. */
function tellsSomebody(
  { definition }: CaseFacts,
  events: readonly CaseEvent[],
  seq: number,
  state: CaseState,
): boolean {
  if (events.some((event) => subscribedAs(event) !== undefined)) return true;
  const numbered = events.map((event, index) => ({ seq: seq + index, event }));
  return noticesOf({ definition, state }, numbered).length > 0;
}

/** The reminder before a last day that the applicant is given. */
function remindersOf({ definition }: CaseFacts, event: CaseEvent, seq: number, state: CaseState): Effect[] {
  const deadline = deadlineGiven(definition, event, state);
  const dueAt = deadline && remindAt(deadline, event.at);
  return deadline && dueAt ? [{ kind: 'deadlineNear', id: `${seq}-near`, dueAt, ...deadline }] : [];
}

/** Whether an event makes a certificate due: its step was entered, what was promised for later came, or it is another one's turn. */
function bringsCertificate({ definition }: CaseFacts, event: CaseEvent): boolean {
  if (event.kind === 'supplied' || event.kind === 'certificateIssued') return true;
  const step = event.kind === 'stepEntered' ? stepOf(definition.chain, event.step) : undefined;
  return step?.kind === 'automatic' && step.action.kind === 'issueCertificate';
}

function effectsOfOne({ definition }: CaseFacts, event: CaseEvent, seq: number): Effect[] {
  const dueAt = event.at;
  const effects: Effect[] = documentsOf(definition, event).map(({ key }) => ({
    ...{ kind: 'issueDocument', id: `${seq}-${key}`, dueAt, template: key, cause: seq },
  }));
  if (event.kind === 'submitted' && event.origin === undefined)
    effects.push({ kind: 'deleteDraft', id: `${seq}-draft`, dueAt });
  if (event.kind === 'documentIssued' || event.kind === 'certificateIssued')
    effects.push({ kind: 'print', id: `${seq}-print`, dueAt, document: event.id });
  if (event.kind === 'certificateChanged')
    effects.push({ kind: 'recordStanding', id: `${seq}-standing`, dueAt, certificate: event.id });
  if (event.kind === 'earlierCertificateChanged')
    effects.push({ kind: 'changeEarlier', id: `${seq}-earlier`, dueAt, cause: seq });
  if (event.kind === 'stepEntered') {
    const step = stepOf(definition.chain, event.step);
    if (step?.kind === 'automatic' && step.action.kind === 'lookUp')
      effects.push({ kind: 'lookUp', id: `${seq}-lookUp`, dueAt, step: step.key });
  }
  return effects;
}
