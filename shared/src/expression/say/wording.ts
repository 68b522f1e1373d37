import type { Language } from '#shared/kernel/language';

export type Relation = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type Sign = '+' | '-' | '*' | '/' | '%';
export type Each = 'exists' | 'all' | 'exists_one';
export type Among = 'anyOf' | 'noneOf' | 'onlyOf' | 'otherThan';

type One = (a: string) => string;
type Two = (a: string, b: string) => string;

/** How one language says what expressions are made of. Parts come in as words, brackets already put where they are needed. */
export interface Wording {
  readonly language: Language;
  readonly bracket: One;
  readonly quote: One;
  readonly list: (words: readonly string[]) => string;
  readonly map: (pairs: readonly (readonly [string, string])[]) => string;
  readonly date: (year: number, month: number, day: number) => string;
  readonly truth: Readonly<Record<'true' | 'false' | 'null', string>>;
  /** What always or never holds. */
  readonly always: Readonly<Record<'true' | 'false', string>>;
  readonly today: string;

  readonly and: (parts: readonly string[]) => string;
  readonly or: (parts: readonly string[]) => string;
  readonly not: One;
  readonly choice: (condition: string, then: string, otherwise: string) => string;

  readonly yes: One;
  readonly no: One;
  /** Answers are given; what the platform knows is there. */
  readonly given: Readonly<Record<'answer' | 'known', One>>;
  readonly missing: Readonly<Record<'answer' | 'known', One>>;
  readonly empty: One;
  readonly notEmpty: One;
  readonly compare: Readonly<Record<'text' | 'number' | 'date', Readonly<Record<Relation, Two>>>>;
  readonly contains: Two;
  readonly lacks: Two;
  readonly oneOf: Two;
  readonly noneOf: Two;
  /** What the entries of a list are, as far as a list of values goes. */
  readonly among: Readonly<Record<Among, Two>>;

  readonly arithmetic: Readonly<Record<Sign, Two>>;
  readonly negative: One;

  readonly each: Readonly<Record<Each, Readonly<Record<'rows' | 'entries', Two>>>>;
  /** That no entry does, and that not every one does. */
  readonly notEach: Readonly<Record<'exists' | 'all', Readonly<Record<'rows' | 'entries', Two>>>>;
  readonly filter: Readonly<Record<'rows' | 'entries', Two>>;
  readonly mapped: Readonly<Record<'rows' | 'entries', Two>>;
  /** What a bound name stands for: the entry, or the row itself. */
  readonly it: Readonly<Record<'rows' | 'entries', string>>;
  /** A member of the row that the expression stands in, or that an outer list goes through. */
  readonly own: One;
  readonly outer: One;
  readonly member: Two;
  /** The entry at a position, counted from 1, or at a computed one, counted from 0. */
  readonly nth: Readonly<Record<'rows' | 'entries', (list: string, n: number) => string>>;
  readonly at: Two;
  readonly lookedUp: (map: string, key: string) => string;

  readonly size: Readonly<Record<'rows' | 'entries' | 'text', One>>;
  /** How many entries of a list fulfil something. */
  readonly count: Readonly<Record<'rows' | 'entries', Two>>;
  /** Functions, by name; a method has its receiver first. */
  readonly calls: Readonly<Record<string, (...parts: readonly string[]) => string>>;
  /** Functions whose negation has words of its own. */
  readonly notCalls: Readonly<Record<string, (...parts: readonly string[]) => string>>;
  readonly called: (name: string, parts: readonly string[]) => string;
}
