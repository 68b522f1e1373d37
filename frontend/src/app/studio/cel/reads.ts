import { type Token, tokensOf } from './tokens';

/** A name that follows a dot, with what stands before the dot: `form.seats` gives owner form, name seats. */
export interface MemberRead {
  readonly owner: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Every `owner.name` of an expression, in order; none in an expression that cannot be read. */
export function memberReads(source: string): readonly MemberRead[] {
  const tokens = tokensOf(source) ?? [];
  return tokens.flatMap((token, at) => {
    const [owner, dot] = [tokens[at - 2], tokens[at - 1]];
    if (token.kind !== 'name' || owner?.kind !== 'name' || dot?.text !== '.' || dot.kind !== 'sign') return [];
    return [{ owner: owner.text, name: token.text, from: token.from, to: token.to }];
  });
}

/** The strings of an expression with the ranges between their quotes. */
export function stringReads(source: string): readonly Token[] {
  return (tokensOf(source) ?? [])
    .filter(({ kind }) => kind === 'string')
    .map((token) => ({ ...token, from: token.from + 1, to: token.to - 1 }));
}
