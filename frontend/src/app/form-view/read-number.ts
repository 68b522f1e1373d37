/**
 * What a person typed as a number: full-width digits and thousands' commas are understood. '' is no answer; what cannot be
 * read stays the text that it is, so that the engine can say so.
 */
export function readNumber(typed: string): number | string | undefined {
  const text = typed.normalize('NFKC').replaceAll(/[\s,]/g, '');
  if (text === '') return undefined;
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : typed;
}
