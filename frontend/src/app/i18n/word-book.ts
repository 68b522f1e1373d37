/** The words of one room in one language: short keys, nested as the screens are. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** The same keys with other texts; a key that is missing or too many is a compile error. */
export type SameKeys<W> = { readonly [K in keyof W]: W[K] extends string ? string : SameKeys<W[K]> };

/** Every way from the root to a text, joined by dots: `verdict.valid`. */
export type WordPath<W> = {
  [K in keyof W & string]: W[K] extends string ? K : `${K}.${WordPath<W[K]>}`;
}[keyof W & string];

/** The text at a way. */
export type WordAt<W, P extends string> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof W
    ? WordAt<W[K], Rest>
    : never
  : P extends keyof W
    ? W[P]
    : never;

/** The names between double braces, `{{ days }}`: what a caller has to give. */
export type Blanks<S> = S extends `${string}{{ ${infer Name} }}${infer Rest}` ? Name | Blanks<Rest> : never;

/** The words of one room in both languages. Chinese decides which keys there are. */
export interface WordBook<Z extends Words> {
  /** The room, in camelCase; keys of different rooms never meet. */
  readonly room: string;
  readonly zh: Z;
  readonly en: SameKeys<Z>;
}

/** Declares the words of a room; the compiler compares the two languages. */
export function wordBook<const Z extends Words>(room: string, both: { zh: Z; en: SameKeys<NoInfer<Z>> }): WordBook<Z> {
  return { room, ...both };
}
