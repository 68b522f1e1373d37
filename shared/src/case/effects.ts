import * as z from 'zod';
import { endOfDay } from '#shared/kernel/civil-date';
import { Instant } from '#shared/kernel/instant';
import { Key } from '#shared/kernel/key';
import { stepOf } from '#shared/definition/chain';
import type { DocumentKind } from '#shared/definition/document-template';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import { intakeEnd } from '#shared/case/expired-limits';

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
  effect('issueCertificate', { result: Key, step: Key }),
  effect('print', { document: z.string().describe('Id of an issued document or certificate') }),
  effect('deleteDraft', {}),
  effect('silence', {}),
  effect('deemedAcceptance', {}),
]);
export type Effect = z.infer<typeof Effect>;

/** The document that tells of an event, where one does. */
function documentOf(event: CaseEvent): DocumentKind | undefined {
  switch (event.kind) {
    case 'submitted':
      return 'receipt';
    case 'accepted':
      return 'acceptance';
    case 'deemedAccepted':
      return 'deemedAcceptance';
    case 'notAccepted':
      return 'nonAcceptance';
    case 'correctionRequested':
      return 'correctionNotice';
    case 'stepDecided':
      return event.decides === true ? 'decision' : undefined;
    case 'corrected':
    case 'stepEntered':
    case 'stepTaken':
    case 'stepReleased':
    case 'routed':
    case 'notified':
    case 'documentIssued':
    case 'certificateIssued':
    case 'withdrawn':
    case 'ended':
      return undefined;
  }
}

/** What effects depend on besides the events. */
type Ground = Pick<CaseFacts, 'definition' | 'calendar'>;

/** What has to follow the new events of a case; `seq` is the number of the first of them. Pure: may be computed again at any time. */
export function effectsOf(ground: Ground, events: readonly CaseEvent[], seq: number): Effect[] {
  return events.flatMap((event, index) => effectsOfOne(ground, event, seq + index));
}

function effectsOfOne(ground: Ground, event: CaseEvent, seq: number): Effect[] {
  const { definition } = ground;
  const effects: Effect[] = [];
  const kind = documentOf(event);
  for (const template of definition.documents.filter((entry) => entry.kind === kind)) {
    effects.push({
      kind: 'issueDocument',
      id: `${seq}-${template.key}`,
      dueAt: event.at,
      template: template.key,
      cause: seq,
    });
  }
  if (event.kind === 'submitted') effects.push({ kind: 'deleteDraft', id: `${seq}-draft`, dueAt: event.at });
  if (event.kind === 'submitted' || event.kind === 'corrected') {
    const end = intakeEnd(ground, event.at);
    if (end !== undefined) effects.push({ kind: 'deemedAcceptance', id: `${seq}-deemed`, dueAt: end.at });
  }
  if (event.kind === 'documentIssued' || event.kind === 'certificateIssued') {
    effects.push({ kind: 'print', id: `${seq}-print`, dueAt: event.at, document: event.id });
  }
  if (event.kind === 'correctionRequested' && definition.chain.intake.correction.silence !== 'none') {
    effects.push({ kind: 'silence', id: `${seq}-silence`, dueAt: endOfDay(event.notice.due) });
  }
  if (event.kind === 'stepEntered') {
    const step = stepOf(definition.chain, event.step);
    if (step?.kind === 'automatic')
      effects.push({
        kind: 'issueCertificate',
        id: `${seq}-${step.action.result}`,
        dueAt: event.at,
        result: step.action.result,
        step: step.key,
      });
  }
  return effects;
}
