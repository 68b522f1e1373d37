import type { Definition } from '#shared/definition/definition';
import type { Field } from '#shared/definition/field';
import type { Surroundings } from '#shared/check/surroundings';

/** Something planted in the tiny definition, and what must be found. */
export interface Planted {
  readonly what: string;
  readonly plant: (definition: Definition) => void;
  readonly surroundings?: Surroundings;
  /** Whether its words are judged too: what is planted is often said in Chinese alone, or by its key. */
  readonly aboutWords?: true;
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
