import type { Definition } from '#shared/definition/definition';
import type { Field } from '#shared/definition/field';
import { checkDefinition } from '#shared/check/check-definition';
import type { FindingKind } from '#shared/check/finding-kind';
import type { Surroundings } from '#shared/check/surroundings';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';

/** Something planted in the tiny definition, and what must be found. */
export interface Planted {
  readonly what: string;
  readonly plant: (definition: Definition) => void;
  readonly surroundings?: Surroundings;
  /** Code and pointer of each finding, the undecided posts aside. */
  readonly findings: readonly string[];
}

/** Where the elements of the tiny definition's first page stand. */
export const AT = '/form/pages/0/sections/0/elements';

export const elements = (definition: Definition) => definition.form.pages[0]!.sections[0]!.elements;
export const field = (definition: Definition, key: string) =>
  elements(definition).find((each) => each.key === key) as Field;
export const decide = ({ chain }: Definition) =>
  chain.steps[0] as Extract<Definition['chain']['steps'][number], { kind: 'task' }>;
export const staffed = (clerks: number, chiefs: number, both = 0): Surroundings => ({
  posts: ['hall.clerk', 'market.chief'],
  people: [
    { posts: ['hall.clerk'], count: clerks },
    { posts: ['market.chief'], count: chiefs },
    { posts: ['hall.clerk', 'market.chief'], count: both },
  ].filter(({ count }) => count > 0),
  departments: ['market'],
  regions: ['000001'],
});

/** One spec for each planted thing, one that every kind is planted, one that every finding speaks both languages. */
export function itFinds(table: readonly Planted[], kinds: readonly FindingKind[]): void {
  for (const { what, plant, surroundings, findings } of table) {
    it(`given ${what}, finds ${findings.length === 0 ? 'nothing' : findings.join(', ')}`, () => {
      const found = checkDefinition(tinyDefinition(plant), surroundings).filter(
        ({ code, undecided }) => code !== 'POST.UNKNOWN' || !undecided,
      );
      expect(found.map(({ code, pointer, undecided }) => `${code} ${pointer}${undecided ? ' undecided' : ''}`)).toEqual(
        [...findings],
      );
    });
  }

  it('plants every kind of finding at least once', () => {
    const planted = new Set(table.flatMap(({ findings }) => findings.map((each) => each.split(' ')[0])));
    for (const { code } of kinds) expect(planted).toContain(code);
  });

  it('says in both languages where, why and what to do', () => {
    for (const { plant, surroundings } of table) {
      for (const { message, remedy } of checkDefinition(tinyDefinition(plant), surroundings)) {
        expect(message.zh).toMatch(/[一-鿿].*。$/);
        expect(message.en).toMatch(/\.$/);
        expect(remedy?.zh).toMatch(/。$/);
        expect(remedy?.en).toMatch(/\.$/);
      }
    }
  });
}
