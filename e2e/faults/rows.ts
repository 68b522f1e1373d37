import type { Row } from '../bench/figures.js';
import type { Breach } from './check/stored.js';
import type { Told } from './told.js';

/** What must not happen, in the words of the report. */
const WORDS: Readonly<Record<Breach['kind'], string>> = {
  lost: 'acknowledged and lost',
  doubled: 'done twice',
  skipped: 'skipped or out of order',
  falselyRefused: 'falsely refused',
  undone: 'effects that did not happen',
  number: 'numbers missing or given twice',
};

const SHOWN = 3;

/** One row for each kind of breach, with the first few told. `where` says what the history is of. */
export function rowsOfBreaches(breaches: readonly Breach[], where: string): Row[] {
  return (Object.keys(WORDS) as Breach['kind'][]).map((kind) => {
    const found = breaches.filter((breach) => breach.kind === kind);
    const shown = found.slice(0, SHOWN).map((breach) => `${breach.case} ${breach.what}`);
    return most(`${where}: ${WORDS[kind]}`, found.length, '', 0, shown.join('; '));
  });
}

/** How many of a log were told what. */
export function ends(log: readonly Told[]): Readonly<Record<Told['end'], number>> {
  const count = (end: Told['end']): number => log.filter((told) => told.end === end).length;
  return { done: count('done'), refused: count('refused'), unknown: count('unknown') };
}

export function most(what: string, figure: number, unit: string, bound: number, how = ''): Row {
  return { what, figure, unit, bound, side: 'most', how };
}

export function least(what: string, figure: number, unit: string, bound: number, how = ''): Row {
  return { what, figure, unit, bound, side: 'least', how };
}
