import { civilDateOf } from '#shared/kernel/civil-date';
import { resolveRoutes } from '#shared/chain/resolve-routes';
import { limitEnd } from '#shared/clock/limit-end';
import { stepOf, type Step } from '#shared/definition/chain';
import type { TaskStep } from '#shared/definition/step/task';
import { PLATFORM } from '#shared/case/actor';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { caseRoots } from '#shared/case/case-surroundings';
import { caseValues } from '#shared/case/case-values';
import { fillText } from '#shared/case/fill-text';
import { applyEvent } from '#shared/case/fold-case';

/**
 * Moves a case on to a step and as far as it goes by itself: forks are passed and messages told, until people or the
 * platform have to act, or the case ends. Gives back the events. Throws where the chain leads nowhere, which the publish
 * gate forbids.
 */
export function advance(facts: CaseFacts, state: CaseState, key: string, reason?: string): readonly CaseEvent[] {
  const events: CaseEvent[] = [];
  const stamp = { at: facts.now, by: PLATFORM };
  let current = state;
  const tell = (event: CaseEvent): void => {
    events.push(event);
    current = applyEvent(current, event);
  };
  // Each step is entered at most once on the way: a circle of messages only would never end.
  for (let left = facts.definition.chain.steps.length, next = key; left >= 0; left -= 1) {
    const { hops, at } = resolveRoutes(facts.definition, next, caseRoots(facts, current));
    for (const hop of hops) tell({ kind: 'routed', ...stamp, ...hop });
    if (at === undefined || at.kind === 'route') break;
    if (at.kind === 'end') {
      tell({ kind: 'ended', ...stamp, step: at.key, end: at.end, ...(reason !== undefined && { reason }) });
      return events;
    }
    if (at.kind !== 'notify') {
      tell({ kind: 'stepEntered', ...stamp, step: at.key, ...entry(facts, at) });
      return events;
    }
    tell({ kind: 'notified', ...stamp, step: at.key, message: fillText(at.message, caseValues(facts, current)) });
    next = at.next;
  }
  throw new Error(`The chain leads nowhere from ${key}`);
}

function entry(facts: CaseFacts, step: Step): { waitingFor?: string[]; due?: string } {
  if (step.kind !== 'task') return {};
  // In a year that the calendar lacks the step has no last day; the ledger says so.
  const due = step.limit && limitEnd(facts.calendar, civilDateOf(facts.now), step.limit);
  return { waitingFor: firstWaiting(step), ...(due?.ok === true && { due: due.value }) };
}

/** The posts that have to act when a task begins: in a sequence only the first. */
export function firstWaiting(step: TaskStep): string[] {
  return step.mode === 'sequence' ? step.posts.slice(0, 1) : [...step.posts];
}

/** The task that a case stands in; undefined where it stands in none. */
export function currentTask(facts: CaseFacts, state: CaseState): TaskStep | undefined {
  const step = state.step && stepOf(facts.definition.chain, state.step.key);
  return step?.kind === 'task' ? step : undefined;
}
