import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { ClockReading } from '#shared/clock/clock-ledger';
import type { Definition } from '#shared/definition/definition';
import type { Scenario } from '#shared/definition/scenario';
import type { Answers } from '#shared/form/answers';
import type { Json } from '#shared/kernel/json';
import { daysOf } from '#shared/simulate/judge-scenario';
import { runScenario } from '#shared/simulate/run-scenario';

/** The steps of a case in their order, how it ended, and what came out of it. */
export interface Way {
  readonly route: readonly string[];
  readonly end: string | null;
  readonly aftercareEnd: string | null;
  readonly documents: readonly string[];
  /** Results, each with its standing. */
  readonly certificates: readonly (readonly [result: string, standing: string])[];
}

type Reading = Pick<ClockReading, 'key' | 'state' | 'limitDays' | 'unit' | 'usedDays'> & {
  readonly due: string | null;
};

/** The days of a case and how each limit stands. In which order the item lists its limits means nothing for them. */
export interface Time {
  readonly days: Readonly<Record<string, number>>;
  readonly clocks: readonly Reading[];
}

/** How a case went by the moves of a scenario; why not, where they do not fit. */
export type Went =
  | { readonly ok: true; readonly way: Way; readonly time: Time; readonly who: Json }
  | { readonly ok: false; readonly why: string };

export function wentBy(definition: Definition, scenario: Scenario, answers: Answers): Went {
  try {
    const run = runScenario(definition, { ...scenario, answers: answers as Scenario['answers'] }, [CALENDAR_2026]);
    const { route, end = null, aftercareEnd = null, documents, certificates, ledger, events } = run;
    const clocks = ledger.clocks.map(({ key, state, due = null, limitDays, unit, usedDays }) => ({
      ...{ key, state, due },
      ...{ limitDays, unit, usedDays },
    }));
    return {
      ok: true,
      way: {
        ...{ route, end, aftercareEnd, documents },
        certificates: certificates.map((each) => each.split(':') as [string, string]),
      },
      time: { days: daysOf(run), clocks: inOrder(clocks) },
      who: events.map((event) => [event.kind, 'by' in event ? (event.by as Json) : null]),
    };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

/** By key, so that lists of the same limits are the same. */
export function inOrder(clocks: readonly Reading[]): readonly Reading[] {
  return clocks.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}
