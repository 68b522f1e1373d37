import { sameJson, type Json } from '#shared/kernel/json';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Definition } from '#shared/definition/definition';
import type { Scenario } from '#shared/definition/scenario';
import type { Calendar } from '#shared/kernel/calendar';
import type { ApplicantProfile } from '#shared/form/applicant';
import { compiledFormOf } from '#shared/form/compiled-form-of';
import { openForm } from '#shared/form/open-form';
import { Evidence, NO_EVIDENCE } from '#shared/material/evidence';
import { feesOf } from '#shared/material/fees-of';
import { planMaterials } from '#shared/material/plan-materials';
import { runScenario, type ScenarioRun } from '#shared/simulate/run-scenario';

/** What a scenario expected and what came out instead. */
export interface Difference {
  /** Into `expected` of the scenario. */
  readonly pointer: Pointer;
  readonly expected: Json;
  readonly actual: Json;
}

/** How a scenario came out: where it differs from what it expects, and its run; why not, where it does not fit the item. */
export type Judged =
  | { readonly ok: true; readonly run: ScenarioRun; readonly differences: readonly Difference[] }
  | { readonly ok: false; readonly why: string };

/** Runs a scenario and compares everything that it expects: form, materials, fees, route, end, time, papers. Never throws. */
export function judgeScenario(definition: Definition, scenario: Scenario, calendar: Calendar): Judged {
  try {
    const run = runScenario(definition, scenario, calendar);
    const differences = [...ofForm(definition, scenario, calendar), ...ofRun(scenario, run)];
    return { ok: true, run, differences };
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
}

function ofForm(definition: Definition, scenario: Scenario, calendar: Calendar): readonly Difference[] {
  const { expected, today, answers, commitments = [], deferred = [] } = scenario;
  const surroundings = { applicant: scenario.profile as ApplicantProfile, today, calendar };
  const form = openForm(compiledFormOf(definition), answers, surroundings);
  const counted = form.answers();
  const evidence = scenario.evidence === undefined ? NO_EVIDENCE : Evidence.parse(scenario.evidence);
  const plan = planMaterials(definition, counted, surroundings, { evidence, choices: { commitments, deferred } });
  const states = Object.fromEntries(plan.map(({ key, state }) => [key, state]));
  const visible = (key: string): boolean => form.entry(`/${key}`)?.visible === true;
  return [
    ...(expected.shown ?? []).flatMap((key, at) => differs(['shown', at], key, visible(key) ? key : 'hidden')),
    ...(expected.hidden ?? []).flatMap((key, at) => differs(['hidden', at], key, visible(key) ? 'shown' : key)),
    ...Object.entries(expected.values ?? {}).flatMap(([key, value]) => differs(['values', key], value, counted[key])),
    ...differs(['situation'], expected.situation, form.situation()),
    ...differs(['materials'], expected.materials, states),
    ...differs(['fees'], expected.fees, feesOf(definition, counted, surroundings).fen),
  ];
}

function ofRun({ expected }: Scenario, run: ScenarioRun): readonly Difference[] {
  const clocks = new Map(run.ledger.clocks.map(({ key, state }) => [key, state]));
  return [
    ...differs(['route'], expected.route, run.route),
    ...differs(['end'], expected.end, run.end),
    ...differs(['aftercareEnd'], expected.aftercareEnd, run.aftercareEnd),
    ...differs(['days'], expected.days, daysOf(run)),
    ...Object.entries(expected.clocks ?? {}).flatMap(([key, state]) =>
      differs(['clocks', key], state, clocks.get(key)),
    ),
    ...differs(['documents'], expected.documents, run.documents),
    ...differs(['certificates'], expected.certificates, run.certificates),
  ];
}

/** Working days by part of the ledger; parts without any left out. */
export function daysOf(run: ScenarioRun): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(run.ledger.totals).filter(([, days]) => days > 0));
}

/** What is not expected is not compared. */
function differs(
  steps: readonly (string | number)[],
  expected: Json | undefined,
  actual: Json | undefined,
): readonly Difference[] {
  if (expected === undefined || sameJson(expected, actual)) return [];
  return [{ pointer: pointerTo('expected', ...steps), expected, actual: actual ?? null }];
}
