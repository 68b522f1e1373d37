import { readArguments } from './arguments.js';
import { readDefinition } from './reading/read-definition.js';
import { readNoun } from './reading/read-noun.js';
import type { Verb } from './verb.js';
import * as z from 'zod';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { Definition } from '#shared/definition/definition';
import { Scenario } from '#shared/definition/scenario';
import { daysOf, judgeScenario } from '#shared/simulate/judge-scenario';

/**
 * Runs the named applicants of a definition, its own scenarios or those of a file: their way, end, and the working days by
 * part of the ledger. 1 where one came out otherwise than it expects.
 */
export const simulate: Verb = {
  name: 'simulate',
  usage: 'simulate FILE [--scenarios FILE]',
  async run(args) {
    const given = readArguments(args, 1, { scenarios: { type: 'string' } });
    if (!given.ok) return { code: 2, misused: true, say: given.say };
    const read = await readDefinition(given.files[0]!);
    if (!read.ok) return { code: 2, say: read.say };
    const { scenarios: named } = given.options;
    const others = named === undefined ? undefined : await readNoun(named, z.array(Scenario));
    if (others?.ok === false) return { code: 2, say: others.say };
    const definition = read.value;
    const scenarios = others?.value ?? definition.scenarios ?? [];
    const runs = scenarios.map((scenario) => ({
      key: scenario.key,
      name: scenario.name,
      ...outcome(definition, scenario),
    }));
    return { code: runs.every((run) => 'route' in run && run.differences.length === 0) ? 0 : 1, out: { runs } };
  },
};

function outcome(definition: Definition, scenario: Scenario) {
  const judged = judgeScenario(definition, scenario, [CALENDAR_2026]);
  if (!judged.ok) return { why: judged.why };
  const { run, differences } = judged;
  return {
    ...{ route: run.route, end: run.end, days: daysOf(run), differences },
    ...(run.aftercareEnd !== undefined && { aftercareEnd: run.aftercareEnd }),
  };
}
