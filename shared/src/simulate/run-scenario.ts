import type { Definition } from '#shared/definition/definition';
import type { Scenario } from '#shared/definition/scenario';
import type { EndKind } from '#shared/definition/step/plain-steps';
import type { Calendar } from '#shared/kernel/calendar';
import type { ClockLedger } from '#shared/clock/clock-ledger';
import type { CaseEvent } from '#shared/case/case-event';
import { caseLedger } from '#shared/case/situated';
import type { CaseState } from '#shared/case/case-state';
import { peopleOf } from '#shared/simulate/people-of';
import { ScenarioCase } from '#shared/simulate/scenario-case';
import { makeMove } from '#shared/simulate/scenario-moves';

/** What came out of a scenario. */
export interface ScenarioRun {
  readonly events: readonly CaseEvent[];
  readonly state: CaseState;
  /** Steps in the order entered; forks, messages, lanes and ends included. */
  readonly route: readonly string[];
  readonly end: EndKind | undefined;
  readonly aftercareEnd: EndKind | undefined;
  readonly ledger: ClockLedger;
  /** Templates of documents, in the order issued. */
  readonly documents: readonly string[];
  /** Results with their standing: foodLicence:valid. */
  readonly certificates: readonly string[];
}

/**
 * Runs a named applicant through the rules of cases alone: the very functions that decide real ones. Throws, naming the
 * move, where the scenario does not fit the item. Pure: the same scenario always gives the same run.
 */
export function runScenario(definition: Definition, scenario: Scenario, calendar: Calendar): ScenarioRun {
  const run = new ScenarioCase(definition, scenario, calendar);
  const people = peopleOf(definition);
  run.begin();
  for (const move of scenario.moves) makeMove(run, people, move);
  const { state, events, documents } = run;
  return {
    ...{ events, state, documents, route: routeOf(events) },
    ...{ end: state.end?.kind, aftercareEnd: state.aftercare?.end?.kind },
    ledger: caseLedger(run.facts, state),
    certificates: [
      ...state.certificates.map(({ result, standing }) => `${result}:${standing ?? 'valid'}`),
      ...state.entitlements.map(({ result }) => `${result}:granted`),
    ],
  };
}

/** The steps of a case in the order entered; forks, messages, lanes and ends included. */
export function routeOf(events: readonly CaseEvent[]): readonly string[] {
  return events.flatMap(stepOfEvent);
}

/** The step that an event brings a case to. A computed decision stands in its own step, which was entered before. */
function stepOfEvent(event: CaseEvent): readonly string[] {
  switch (event.kind) {
    case 'stepEntered':
    case 'ended':
    case 'aftercareEnded':
      return [event.step];
    case 'routed':
      return event.outcome === undefined ? [event.step] : [];
    case 'notified':
    case 'laneEnded':
      return event.step === undefined ? [] : [event.step];
    default:
      return [];
  }
}
