import { readDefinition } from './read-definition.js';
import { readJson, whyNot } from './read-json.js';
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
  async run([file, option, scenariosFile, ...more]) {
    const asked = option === undefined || (option === '--scenarios' && scenariosFile !== undefined);
    if (file === undefined || !asked || more.length > 0) return { code: 2, say: 'simulate takes one definition' };
    const read = await readDefinition(file);
    if (!read.ok) return read.result;
    const definition = read.value;
    const scenarios = await scenariosOf(definition, scenariosFile);
    if (typeof scenarios === 'string') return { code: 2, say: scenarios };
    const runs = scenarios.map((scenario) => ({
      key: scenario.key,
      name: scenario.name,
      ...outcome(definition, scenario),
    }));
    return { code: runs.every((run) => 'route' in run && run.differences.length === 0) ? 0 : 1, out: { runs } };
  },
};

/** The scenarios to run, or why there are none. */
async function scenariosOf(definition: Definition, file: string | undefined): Promise<readonly Scenario[] | string> {
  if (file === undefined) return definition.scenarios ?? [];
  const read = await readJson(file);
  if (!read.ok) return whyNot(read.refusal);
  const scenarios = z.array(Scenario).safeParse(read.value);
  return scenarios.success ? scenarios.data : `${file} holds no scenarios`;
}

function outcome(definition: Definition, scenario: Scenario) {
  const judged = judgeScenario(definition, scenario, [CALENDAR_2026]);
  if (!judged.ok) return { why: judged.why };
  const { run, differences } = judged;
  return {
    ...{ route: run.route, end: run.end, days: daysOf(run), differences },
    ...(run.aftercareEnd !== undefined && { aftercareEnd: run.aftercareEnd }),
  };
}
