import type { Calendar } from '#shared/kernel/calendar';
import type { Definition } from '#shared/definition/definition';
import { aimed } from '#shared/simulate/aim/aimed';
import { aimedConditions, applicantConditions } from '#shared/simulate/conditions/all-conditions';
import { Coverage } from '#shared/simulate/coverage';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';
import { makeApplicant, type CannotApply } from '#shared/simulate/make-applicant';
import { randomFrom } from '#shared/kernel/random';

/** How applicants are made up. */
export interface MakeOptions {
  readonly seed: number;
  readonly count: number;
  /** How many were made before, so that each has a name of his own; absent: none. */
  readonly first?: number;
  readonly calendar: Calendar;
  /** What was seen before; the next ones aim at what was not. Absent: nothing. */
  readonly coverage?: Coverage;
}

/** Who came out: applicants who may submit, and people whom the form lets nowhere, however often it was tried. */
export interface MadeUp {
  readonly applicants: readonly MadeUpApplicant[];
  readonly cannotApply: readonly CannotApply[];
}

/** With so many different people one applicant is tried. */
const TRIES = 5;

/**
 * Makes up applicants who satisfy an item: their answers go in through the form in use until it has no issue, and the rules
 * of cases take their application. Each next one aims at conditions that nobody was on one side of. Pure: the same seed makes
 * the same people. Somebody who could not be completed comes back with the issues that stayed. Never throws on definitions
 * whose expressions compile.
 */
export function makeApplicants(definition: Definition, options: MakeOptions): MadeUp {
  const { seed, count, calendar, first = 0, coverage = new Coverage() } = options;
  const conditions = applicantConditions(definition);
  const aims = aimed(aimedConditions(definition), coverage);
  const applicants: MadeUpApplicant[] = [];
  const cannotApply: CannotApply[] = [];
  for (let number = first; number < first + count; number += 1) {
    let last: CannotApply | undefined;
    for (let turn = 0; turn < TRIES; turn += 1) {
      const random = randomFrom(seed * 7919 + number * 31 + turn * 1_000_003);
      // The first try aims; the later ones take it easier, so that a hard aim strands nobody.
      const made = makeApplicant({
        definition,
        calendar,
        random,
        number,
        turn,
        conditions,
        coverage,
        aims: turn === 0 ? aims : undefined,
      });
      if ('issues' in made) last = made;
      else {
        applicants.push(made.applicant);
        last = undefined;
        break;
      }
    }
    if (last !== undefined) cannotApply.push(last);
  }
  return { applicants, cannotApply };
}
