import type { Standing } from '#shared/expression/meetings';
import { type Mentioned, mentionsOf } from '#shared/expression/mentions';

/** What is to be called otherwise: a member or a value, and its new name. */
export type Renaming = Mentioned & { readonly to: string };

/**
 * The expression with every mention renamed, its layout, comments and quotes kept: only the ranges that the syntax tree
 * gives are rewritten, from the last to the first. An expression that cannot be read stays as it is. The value stays the
 * same when the answers are renamed likewise, unless the expression measures, orders or cuts the text of a key. Never throws.
 */
export function renameIn(source: string, renaming: Renaming, standing: Standing = {}): string {
  return mentionsOf(source, renaming, standing).reduceRight((text, { from, to }) => {
    const written = renaming.kind === 'member' ? renaming.to : requoted(text.slice(from, to), renaming.to);
    return text.slice(0, from) + written + text.slice(to);
  }, source);
}

/** A text in the quotes of another one; where it holds signs that quotes may not, as a literal of its own. */
function requoted(literal: string, text: string): string {
  const quotes = /^([rR]?)("""|'''|"|')/.exec(literal);
  if (quotes === null || /["'\\\p{Cc}]/u.test(text)) return JSON.stringify(text);
  return `${quotes[0]}${text}${quotes[2]!}`;
}
