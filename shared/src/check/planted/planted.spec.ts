import { checkDefinition } from '#shared/check/check-definition';
import { FINDING_KINDS } from '#shared/check/kinds/finding-kinds';
import { PLANTED_MATERIALS } from '#shared/check/planted/answers-materials.spec-support';
import { PLANTED_CONDITIONS } from '#shared/check/planted/answers-conditions.spec-support';
import { PLANTED_ANSWERS } from '#shared/check/planted/answers.spec-support';
import { PLANTED_BASICS } from '#shared/check/planted/basics.spec-support';
import { PLANTED_CHAIN } from '#shared/check/planted/chain.spec-support';
import { PLANTED_DATA } from '#shared/check/planted/data.spec-support';
import { PLANTED_FIRST } from '#shared/check/planted/first.spec-support';
import { PLANTED_FLOW } from '#shared/check/planted/flow.spec-support';
import { PLANTED_FURTHER } from '#shared/check/planted/further.spec-support';
import { PLANTED_ORGANS } from '#shared/check/planted/law-organs.spec-support';
import { PLANTED_PAPERS } from '#shared/check/planted/law-papers.spec-support';
import { PLANTED_PROMISES } from '#shared/check/planted/law-promises.spec-support';
import { PLANTED_STANDSTILL } from '#shared/check/planted/law-standstill.spec-support';
import { PLANTED_TIME } from '#shared/check/planted/law-time.spec-support';
import { PLANTED_ITEM } from '#shared/check/planted/item.spec-support';
import { PLANTED_RESULTS } from '#shared/check/planted/results.spec-support';
import { PLANTED_STANDARD } from '#shared/check/planted/standard.spec-support';
import { PLANTED_PEOPLE } from '#shared/check/planted/people.spec-support';
import type { Planted } from '#shared/check/planted/planted.spec-support';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';

const TABLES: Readonly<Record<string, readonly Planted[]>> = {
  first: PLANTED_FIRST,
  further: PLANTED_FURTHER,
  answers: PLANTED_ANSWERS,
  conditions: PLANTED_CONDITIONS,
  materials: PLANTED_MATERIALS,
  basics: PLANTED_BASICS,
  flow: PLANTED_FLOW,
  chain: PLANTED_CHAIN,
  time: PLANTED_TIME,
  standstill: PLANTED_STANDSTILL,
  organs: PLANTED_ORGANS,
  papers: PLANTED_PAPERS,
  results: PLANTED_RESULTS,
  promises: PLANTED_PROMISES,
  item: PLANTED_ITEM,
  data: PLANTED_DATA,
  standard: PLANTED_STANDARD,
  people: PLANTED_PEOPLE,
};
const ALL = Object.values(TABLES).flat();

describe('A definition that was broken on purpose', () => {
  for (const [name, table] of Object.entries(TABLES))
    for (const { what, plant, surroundings, aboutWords, findings } of table) {
      it(`(${name}) by ${what}: ${findings.length === 0 ? 'nothing is found' : findings.join(', ')}`, () => {
        const found = checkDefinition(tinyDefinition(plant), surroundings).filter(
          ({ code, undecided }) =>
            (code !== 'POST.UNKNOWN' || !undecided) && (aboutWords === true || !code.startsWith('TEXT.')),
        );
        expect(
          found.map(({ code, pointer, undecided }) => `${code} ${pointer}${undecided ? ' undecided' : ''}`),
        ).toEqual([...findings]);
      });
    }

  it('stands for every kind of finding at least once', () => {
    const planted = new Set(ALL.flatMap(({ findings }) => findings.map((each) => each.split(' ')[0])));
    for (const { code } of FINDING_KINDS) expect(planted).toContain(code);
    expect(ALL.filter(({ findings }) => findings.length > 0).length).toBeGreaterThan(79);
  });

  it('is told of in both languages: where, why and what to do', () => {
    for (const { plant, surroundings } of ALL) {
      for (const { message, remedy } of checkDefinition(tinyDefinition(plant), surroundings)) {
        expect(message.zh).toMatch(/[一-鿿].*。$/);
        expect(message.en).toMatch(/\.$/);
        expect(remedy?.zh).toMatch(/。$/);
        expect(remedy?.en).toMatch(/\.$/);
      }
    }
  });
});
