import { benchSurroundings, largeItem } from './check-item.js';
import { median, type Row } from './figures.js';
import { checkDefinition, checkFirst } from '#shared/check/check-definition';
import type { Finding } from '#shared/check/finding';
import type { Surroundings } from '#shared/check/surroundings';
import type { Definition } from '#shared/definition/definition';

const ROUNDS = 5;
const FIELDS = [250, 500, 1000, 2000] as const;
const STEPS = [15, 30, 60] as const;

interface Size {
  readonly fields: number;
  readonly steps: number;
  readonly item: Definition;
  readonly surroundings: Surroundings;
  /** Milliseconds of each round. */
  readonly first: number[];
  readonly all: number[];
}

/**
 * What the compiler's judgement costs: keys, references and types alone, and all kinds of findings, at every size. Every round
 * measures all sizes one after the other, so that what else the machine does burdens all alike. All in this process.
 */
export function benchCheck(): Row[] {
  const sizes = FIELDS.flatMap((fields) => STEPS.map((steps) => sizeOf(fields, steps)));
  measure(sizes[0]!);
  for (const { first, all } of sizes) first.length = all.length = 0;
  for (let round = 0; round < ROUNDS; round++) for (const size of sizes) measure(size);
  const at = (fields: number, steps: number): Size =>
    sizes.find((size) => size.fields === fields && size.steps === steps)!;
  return [
    bounded('keys, references and types', at(1000, 60).first, 300, table(sizes, 'first')),
    bounded('all kinds of findings', at(1000, 60).all, 1000, table(sizes, 'all')),
    growth('keys, references and types', at(250, 60).first, at(2000, 60).first),
    growth('all kinds of findings', at(250, 60).all, at(2000, 60).all),
  ];
}

function sizeOf(fields: number, steps: number): Size {
  const item = largeItem(fields, steps);
  const surroundings = benchSurroundings(item);
  const wrong = checkDefinition(item, surroundings).filter(({ severity }) => severity === 'error');
  if (wrong.length > 0) throw new Error(`The item of the bench has errors: ${wrong.map(inShort).join('; ')}`);
  return { fields, steps, item, surroundings, first: [], all: [] };
}

const inShort = ({ code, pointer }: Finding): string => `${code} ${pointer}`;

/** A copy each time: what is remembered of a definition that was judged before must not count. */
function measure({ item, surroundings, first, all }: Size): void {
  first.push(timed(structuredClone(item), (copy) => checkFirst(copy)));
  all.push(timed(structuredClone(item), (copy) => checkDefinition(copy, surroundings)));
}

function timed(item: Definition, work: (item: Definition) => unknown): number {
  const began = performance.now();
  work(item);
  return performance.now() - began;
}

function bounded(what: string, figures: readonly number[], bound: number, how: string): Row {
  const where = 'check of 1000 fields and 60 steps';
  return { what: `${where}: ${what}`, figure: median(figures), unit: 'ms', bound, side: 'most', how };
}

/** Eight times the fields should cost little more than eight times as much. */
function growth(what: string, small: readonly number[], large: readonly number[]): Row {
  return {
    what: `check of 2000 fields against 250, 60 steps: ${what}, a field`,
    figure: median(large.map((cost, round) => cost / small[round]!)) / 8,
    unit: '×',
    bound: 1.5,
    side: 'most',
    how: `median of ${ROUNDS} rounds; ${median(large).toFixed(0)} ms against ${median(small).toFixed(0)} ms`,
  };
}

/** Milliseconds at every size, and how many times that of the smallest. */
function table(sizes: readonly Size[], which: 'first' | 'all'): string {
  const least = median(sizes[0]![which]);
  const cells = sizes.map((size) => {
    const cost = median(size[which]);
    return `${size.fields}/${size.steps}: ${cost.toFixed(0)} (${(cost / least).toFixed(1)}×)`;
  });
  return `median of ${ROUNDS}; milliseconds at fields/steps ${cells.join(', ')}`;
}
