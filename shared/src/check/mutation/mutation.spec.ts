import * as fc from 'fast-check';
import { faultTable, isMissed, told } from '#shared/check/mutation/fault-table.spec-support';
import { verdicts } from '#shared/check/mutation/run-mutants.spec-support';

/** The language knows no console; what runs its specs has one. */
declare const console: { log(line: string): void };

const LONG = (fc.readConfigureGlobal()?.numRuns ?? 0) > 1000;
const FAULTS = LONG ? 1000 : 100;
const SEED = fc.readConfigureGlobal()?.seed ?? 20261124;

describe('single faults in the golden items', () => {
  it(`are found wherever they strand somebody, ${FAULTS} at random places`, () => {
    const seen = [...verdicts(SEED, FAULTS)];
    console.log(`\nseed ${SEED}\n${faultTable(seen)}`);
    expect(seen.filter(isMissed).map(told)).toEqual([]);
    expect(seen.filter(({ stranded }) => stranded.length > 0).length).toBeGreaterThan(FAULTS / 50);
  });
});
