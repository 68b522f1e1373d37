const FORMS = /(?:有限责任公司|股份有限公司|有限公司|超市|商店|店|馆|部|行|中心|坊|厂|社|铺)$/u;
const DIVISIONS = /^青禾市(?:江岸区|安平区|云栖区)?/u;
const MOST = 10;

/** Names that could be taken for this one, the most similar first, at most ten; the same name is not among them. */
export function similarNames(fullName: string, names: readonly string[]): string[] {
  const core = coreOf(fullName);
  return names
    .filter((name) => name !== fullName)
    .map((name) => ({ name, alike: alike(core, coreOf(name)) }))
    .filter(({ alike }) => alike >= 0.5)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** What distinguishes a name: without its division and its form, e.g. 好味道面 of 青禾市江岸区好味道面馆. */
function coreOf(fullName: string): string {
  return fullName.replace(DIVISIONS, '').replace(FORMS, '');
}

/** 1 where one holds the other, else how many of their pairs of signs they share (Dice). */
function alike(a: string, b: string): number {
  if (a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a))) return 1;
  const left = pairsOf(a);
  const right = pairsOf(b);
  const shared = left.filter((pair) => right.includes(pair)).length;
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length);
}

function pairsOf(text: string): string[] {
  const signs = [...text];
  return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}
