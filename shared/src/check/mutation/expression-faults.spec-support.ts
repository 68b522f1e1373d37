import type { Edit, FaultKind, Given } from '#shared/check/mutation/fault.spec-support';
import { pointerOf } from '#shared/check/mutation/spots.spec-support';
import { subjectOf } from '#shared/check/subject';

const COMPARISON = /(?<![<>=!])(==|!=|<=|>=|<|>)(?!=)/g;
const OTHERS = ['==', '!=', '<', '<=', '>', '>='];

/** Every expression of the definition with other ones in place of it. */
const expressions =
  (others: (source: string, whether: boolean) => readonly string[]): FaultKind =>
  (given) => {
    const spots = new Map(given.spots.map((spot) => [pointerOf(spot), spot]));
    return subjectOf(given.definition).expressions.flatMap(({ pointer, source, expected }): Edit[] => {
      const spot = spots.get(pointer);
      return spot === undefined ? [] : others(source, expected === 'bool').map((value) => ({ spot, value }));
    });
  };

/** The source with one match of a pattern replaced, in every way. */
function replaced(source: string, pattern: RegExp, others: (found: string) => readonly string[]): string[] {
  return [...source.matchAll(pattern)].flatMap(({ 0: found, index }) =>
    others(found).map((other) => source.slice(0, index) + other + source.slice(index + found.length)),
  );
}

/** Another value that the definition compares something with. */
const literals = (source: string): string[] => [
  ...replaced(source, /(?<![\w.])\d+(\.\d+)?/g, (n) => [`${Number(n) + 1}${n.includes('.') ? '.0' : ''}`, '0.0']),
  ...replaced(source, /"[^"]*"/g, (text) => ['"other"', `${text.slice(0, -1)}x"`]),
  ...replaced(source, /\b(true|false)\b/g, (value) => [value === 'true' ? 'false' : 'true']),
];

/** Another path that the definition reads somewhere. */
const paths: FaultKind = (given: Given) => {
  const known = [
    ...new Set(subjectOf(given.definition).expressions.flatMap(({ source }) => source.match(/\bform\.\w+/g) ?? [])),
  ];
  const other = known[Math.floor(given.random() * known.length)] ?? 'form.none';
  return expressions((source) => replaced(source, /\bform\.\w+/g, (path) => (path === other ? [] : [other])))(given);
};

/** Single faults of conditions and formulas. */
export const EXPRESSION_FAULTS: Readonly<Record<string, FaultKind>> = {
  'swap a comparison': expressions((source) =>
    replaced(source, COMPARISON, (found) => OTHERS.filter((other) => other !== found)),
  ),
  'negate a condition': expressions((source, whether) => (whether ? [`!(${source})`] : [])),
  'swap and with or': expressions((source) => replaced(source, /&&|\|\|/g, (op) => [op === '&&' ? '||' : '&&'])),
  'change a literal': expressions(literals),
  'let a condition never or always hold': expressions((_, whether) => (whether ? ['false', 'true'] : [])),
  'read another answer': paths,
};
