import permitApplicants from '../../golden/construction-permit/applicants.json' with { type: 'json' };
import permit from '../../golden/construction-permit/definition.json' with { type: 'json' };
import fireApplicants from '../../golden/fire-check-public-venue/applicants.json' with { type: 'json' };
import fire from '../../golden/fire-check-public-venue/definition.json' with { type: 'json' };
import foodApplicants from '../../golden/food-business-catering-new/applicants.json' with { type: 'json' };
import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import registrationApplicants from '../../golden/self-employed-registration/applicants.json' with { type: 'json' };
import registration from '../../golden/self-employed-registration/definition.json' with { type: 'json' };
import allowanceApplicants from '../../golden/senior-allowance/applicants.json' with { type: 'json' };
import allowance from '../../golden/senior-allowance/definition.json' with { type: 'json' };
import signApplicants from '../../golden/signboard-setup/applicants.json' with { type: 'json' };
import sign from '../../golden/signboard-setup/definition.json' with { type: 'json' };
import type { Definition } from '#shared/definition/definition';
import type { Scenario } from '#shared/definition/scenario';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { regionNames } from '#shared/form/region-names';
import { documentsOf } from '#shared/case/document-of';
import { caseValues } from '#shared/case/case-values';
import { namesIn } from '#shared/case/fill-text';
import { foldCase } from '#shared/case/fold-case';
import { issueDocument } from '#shared/document/issue-document';
import { runScenario } from '#shared/simulate/run-scenario';

const ITEMS: readonly (readonly [item: string, definition: unknown, applicants: unknown])[] = [
  ['self-employed-registration', registration, registrationApplicants],
  ['fire-check-public-venue', fire, fireApplicants],
  ['food-business-catering-new', food, foodApplicants],
  ['signboard-setup', sign, signApplicants],
  ['construction-permit', permit, permitApplicants],
  ['senior-allowance', allowance, allowanceApplicants],
];

interface Paper {
  readonly of: string;
  readonly template: string;
  /** Names of its body that this case fills. */
  readonly filled: readonly string[];
  readonly text: string;
}

/** Every paper that an item's applicants get, printed as the platform prints it: with the case as it stood at the event. */
function papersOf(definition: Definition, scenarios: readonly Scenario[]): readonly Paper[] {
  const calendar = [CALENDAR_2026];
  return scenarios.flatMap((scenario) => {
    const { events } = runScenario(definition, scenario, calendar);
    return events.flatMap((event, index) =>
      documentsOf(definition, event).map(({ key, body }): Paper => {
        const state = foldCase(events.slice(0, index + 1));
        const facts = { definition, calendar, now: event.at, regions: regionNames([]), uploads: [] };
        const values = caseValues(facts, state)('zh');
        const printed = issueDocument(facts, state, { template: key, number: '1' });
        const filled = namesIn(body.zh).filter((name) => (values.get(name) ?? '') !== '');
        return { of: scenario.key, template: key, filled, text: printed?.paragraphs.join('\n') ?? '' };
      }),
    );
  });
}

for (const [item, source, applicants] of ITEMS) {
  describe(`papers of ${item}`, () => {
    const definition = source as Definition;
    const papers = papersOf(definition, applicants as readonly Scenario[]);

    it('are each got by somebody, with every word filled for one at least', () => {
      const empty = definition.documents.flatMap(({ key, body }) =>
        namesIn(body.zh)
          .filter((name) => !papers.some(({ template, filled }) => template === key && filled.includes(name)))
          .map((name) => `${key} ${name}`),
      );
      expect(empty).toEqual([]);
      const issued = new Set(papers.map(({ template }) => template));
      expect(definition.documents.map(({ key }) => key).filter((key) => !issued.has(key))).toEqual([]);
    });

    it('say nothing with a hole in it', () => {
      const holes = papers.filter(({ text }) => text === '' || /[：「（]\s*[。」）]|\{\{|[在到] +[前。]/u.test(text));
      expect(holes).toEqual([]);
    });

    it('give the reason wherever something is refused, given back, referred or ordered (行政许可法 38)', () => {
      const adverse = ['decision', 'nonAcceptance', 'referral', 'returnNotice', 'order', 'extension'];
      const silent = papers.filter(({ template, filled }) => {
        const { kind, body } = definition.documents.find(({ key }) => key === template)!;
        const wanted = namesIn(body.zh).filter((name) => name === 'reason' || name === 'places');
        return adverse.includes(kind) && wanted.length > 0 && !wanted.some((name) => filled.includes(name));
      });
      expect(silent).toEqual([]);
    });
  });
}

describe('the papers of a case', () => {
  const [, , applicants] = ITEMS[1]!;
  const scenario = (applicants as readonly Scenario[]).find(({ key }) => key === 'hotelRevoked')!;
  const papers = papersOf(fire as unknown as Definition, [scenario]);
  const textOf = (key: string): string => papers.find(({ template }) => template === key)?.text ?? '';

  it('say of an order what was wrong at the check, not why it was granted', () => {
    expect(textOf('order')).toContain('问题：消防设施不能用');
  });

  it('keep the whole commitment', () => {
    const [commitment] = (fire as unknown as Definition).commitments ?? [];
    for (const line of commitment?.text.zh.split('\n\n') ?? []) expect(textOf('commitmentLetter')).toContain(line);
  });

  it('name the day until which a statement may be made, and the one that the crew set', () => {
    expect(textOf('statementNotice')).toContain('2026年7月28日');
    expect(textOf('mendNotice')).toContain('2026年7月16日');
  });
});
