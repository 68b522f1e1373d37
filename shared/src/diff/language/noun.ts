import type { JsonObject } from '#shared/kernel/json';
import type { Text } from '#shared/kernel/text';
import type { Change, Effect, Impact } from '#shared/diff/change';
import type { Rule } from '#shared/diff/judged';

/** What a change of a property is called, what it touches, and how it is judged. */
export type Row = readonly [zh: string, en: string, impact: readonly Impact[], rule: Rule];
export type Rows = Readonly<Record<string, Row>>;

/** What it means that an element comes or goes. */
export interface Meaning {
  readonly impact: readonly Impact[];
  readonly effect: Effect;
}

/** Who reads or works with a part, unless the change touches others too. */
export type Readers = 'everybody' | 'applicant' | 'office' | 'nobody';

/** A thing of the language that has properties of its own: what its changes mean. */
export interface Noun {
  readonly part: Change['part'];
  readonly readers: Readers;
  /** What it is called, e.g. 材料; absent where there is only one, which is called by its name. */
  readonly word: Text;
  /** Its name in the given definition; absent where it has none of its own. */
  readonly name: (node: JsonObject) => Text | undefined;
  /** Where it stands in words, below what it stands in. */
  readonly place: (node: JsonObject, index: number, above: Text | undefined) => Text | undefined;
  readonly rows: Rows;
  /** Properties that hold nouns themselves: one, or a list of them. */
  readonly inside: () => Readonly<Record<string, { readonly noun: Noun; readonly list: boolean }>>;
  readonly came: (node: JsonObject) => Meaning;
  readonly went: (node: JsonObject) => Meaning;
  /** Another place in its list. */
  readonly reordered: readonly Impact[];
  /** Another list. */
  readonly elsewhere: readonly Impact[];
  /** Another key, followed by its earlier one. */
  readonly renamed: readonly Impact[];
}

export const none = (...impact: readonly Impact[]): Meaning => ({ impact, effect: 'none' });
export const burden = (...impact: readonly Impact[]): Meaning => ({ impact, effect: 'burden' });
export const relief = (...impact: readonly Impact[]): Meaning => ({ impact, effect: 'relief' });

const PLAIN = {
  readers: 'office',
  inside: () => ({}),
  reordered: ['wording'],
  elsewhere: ['wording'],
  renamed: ['wording'],
} as const;

/** A noun from what is its own; the rest is as most have it. */
export function noun(own: Pick<Noun, 'part' | 'word' | 'rows'> & Partial<Noun> & { readonly named?: string }): Noun {
  const name = own.name ?? ((node: JsonObject) => textOf(node[own.named ?? 'name']));
  return {
    ...PLAIN,
    came: () => none('wording'),
    went: () => none('wording'),
    name,
    place: (node, _, above) => below(above, quoted(own.word, name(node))),
    ...own,
  };
}

export function textOf(value: JsonObject[string] | undefined): Text | undefined {
  return typeof value === 'object' && value !== null && 'zh' in value ? (value as unknown as Text) : undefined;
}

export function below(above: Text | undefined, own: Text | undefined): Text | undefined {
  if (above === undefined || own === undefined) return own ?? above;
  return { zh: `${above.zh} › ${own.zh}`, en: `${above.en ?? above.zh} › ${own.en ?? own.zh}` };
}

function quoted(word: Text, name: Text | undefined): Text {
  if (name === undefined) return word;
  return { zh: `${word.zh}「${name.zh}」`, en: `${word.en ?? word.zh} “${name.en ?? name.zh}”` };
}
