import { readArguments } from './arguments.js';
import { readDefinition } from './reading/read-definition.js';
import { readNoun } from './reading/read-noun.js';
import { sentence } from './telling/reader.js';
import { simulationInWords } from './telling/simulation-text.js';
import type { Result, Verb } from './verb.js';
import * as z from 'zod';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { Definition } from '#shared/definition/definition';
import { Scenario } from '#shared/definition/scenario';
import { daysOf, judgeScenario } from '#shared/simulate/judge-scenario';
import { simulate as simulateItem } from '#shared/simulate/simulate';

const CALENDAR = [CALENDAR_2026];
const [RUNS, SEED] = ['100', '20261124'];
const MOST_RUNS = 100_000;

/**
 * Runs applicants through a definition: made-up ones (`--runs`, `--seed`), and named ones, its own scenarios or those of a file: their
 * ways, ends, and working days by part of the ledger. 1 where one was left behind or came out otherwise than expected.
 */
export const simulate: Verb = {
  name: 'simulate',
  usage: 'simulate FILE [--runs N] [--seed S] [--scenarios FILE]',
  async run(args) {
    const given = readArguments(args, 1, {
      scenarios: { type: 'string' },
      runs: { type: 'string', default: RUNS },
      seed: { type: 'string', default: SEED },
    });
    if (!given.ok) return { code: 2, misused: true, say: given.say };
    const [runs, seed] = [wholeNumber(given.options.runs, MOST_RUNS), wholeNumber(given.options.seed, 2 ** 31)];
    if (runs === undefined || seed === undefined) return { code: 2, misused: true, say: NUMBERS };
    const read = await readDefinition(given.files[0]!);
    if (!read.ok) return { code: 2, say: read.say };
    const { scenarios: file } = given.options;
    const others = file === undefined ? undefined : await readNoun(file, z.array(Scenario));
    if (others?.ok === false) return { code: 2, say: others.say };
    return simulated(read.value, others?.value ?? read.value.scenarios ?? [], { runs, seed });
  },
};

const NUMBERS = sentence(
  `--runs 是 0 到 ${MOST_RUNS} 的整数，--seed 是不小于 0 的整数。`,
  `--runs is a whole number from 0 to ${MOST_RUNS}, --seed one from 0.`,
);

function wholeNumber(text: string, most: number): number | undefined {
  const number = Number(text);
  return /^\d+$/.test(text) && number <= most ? number : undefined;
}

function simulated(
  definition: Definition,
  scenarios: readonly Scenario[],
  { runs: wanted, seed }: { readonly runs: number; readonly seed: number },
): Result {
  const runs = scenarios.map((scenario) => ({
    key: scenario.key,
    name: scenario.name,
    ...outcome(definition, scenario),
  }));
  // The named ones ran already.
  const simulation = simulateItem(definition, { seed, runs: wanted, calendar: CALENDAR, scenarios: [] });
  const named = runs.map((run) => ({ ...run, good: 'route' in run && run.differences.length === 0 }));
  const stranded = simulation.cannotApply.length + simulation.strandedCases.length;
  return {
    code: stranded === 0 && named.every(({ good }) => good) ? 0 : 1,
    out: { runs, simulation },
    text: (reader) => simulationInWords(simulation, named, definition, reader),
  };
}

function outcome(definition: Definition, scenario: Scenario) {
  const judged = judgeScenario(definition, scenario, CALENDAR);
  if (!judged.ok) return { why: judged.why };
  const { run, differences } = judged;
  return {
    ...{ route: run.route, end: run.end, days: daysOf(run), differences },
    ...(run.aftercareEnd !== undefined && { aftercareEnd: run.aftercareEnd }),
  };
}
