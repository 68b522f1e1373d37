import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { Definition } from '#shared/definition/definition';
import type { Scenario } from '#shared/definition/scenario';
import { regionNames } from '#shared/form/region-names';
import { foldCase } from '#shared/case/fold-case';
import { awaitedLookUps } from '#shared/case/platform-acts';
import { runScenario } from '#shared/simulate/run-scenario';
import { REGISTER_QUESTIONS, type RegisterQuestionKey } from '#shared/concept/register-question';
import { answerQuestion } from '#backend/demonstration/registers/answer-question';

const read = (item: string, file: string): unknown =>
  JSON.parse(readFileSync(join(process.cwd(), 'shared', 'golden', item, `${file}.json`), 'utf8'));

const calendar = [CALENDAR_2026];
/** What decides the way of a case; ages and similar names may differ. */
const DECIDING = ['matches', 'found', 'free', 'use', 'preLicence', 'listed', 'status'];

function deciding(answer: object | undefined): unknown {
  return Object.fromEntries(Object.entries(answer ?? {}).filter(([key]) => DECIDING.includes(key)));
}

for (const item of ['self-employed-registration', 'fire-check-public-venue', 'senior-allowance']) {
  describe(`The registers of the demonstration, asked for ${item}`, () => {
    const definition = read(item, 'definition') as Definition;

    for (const scenario of read(item, 'applicants') as readonly Scenario[]) {
      it(`answer ${scenario.key} as the scenario says`, () => {
        const { events } = runScenario(definition, scenario, calendar);
        events.forEach((event, index) => {
          if (event.kind !== 'lookedUp' || event.answer === undefined) return;
          const facts = { definition, calendar, now: event.at, regions: regionNames([]), uploads: [] };
          const [asked] = awaitedLookUps(facts, foldCase(events.slice(0, index)));
          expect(Object.keys(REGISTER_QUESTIONS)).toContain(asked?.question ?? '');
          const question = asked!.question as RegisterQuestionKey;
          const answer = answerQuestion(question, asked!.query, { today: scenario.today, wrong: false });
          expect(deciding(answer)).withContext(event.step).toEqual(deciding(event.answer));
        });
        expect(events.length).toBeGreaterThan(0);
      });
    }
  });
}
