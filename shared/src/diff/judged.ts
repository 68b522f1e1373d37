import { sameJson, type Json, type JsonObject } from '#shared/kernel/json';
import type { ChangeKind, Effect } from '#shared/diff/change';
import { implied } from '#shared/expression/implied';

/** What a change of a property from one value to another is. */
export interface Judged {
  readonly kind: Extract<ChangeKind, 'tightened' | 'loosened' | 'reworded' | 'changed'>;
  readonly effect: Effect;
}

/** Tells what a change of a property means. Only called where the values differ. */
export type Rule = (before: Json | undefined, after: Json | undefined) => Judged;

const TIGHTENED: Judged = { kind: 'tightened', effect: 'burden' };
const LOOSENED: Judged = { kind: 'loosened', effect: 'relief' };

export const reworded: Rule = () => ({ kind: 'reworded', effect: 'none' });
/** Other words that may ask more, e.g. of a declaration. */
export const pledged: Rule = () => ({ kind: 'reworded', effect: 'burden' });
export const otherwise: Rule = () => ({ kind: 'changed', effect: 'none' });
/** It cannot be told which way, so it may be more to do. */
export const perhapsMore: Rule = () => ({ kind: 'changed', effect: 'burden' });

/** More of it is more to do, e.g. a smallest number. Absent is least. */
export const moreIsBurden: Rule = byOrder((before, after) => sizeOf(after, -Infinity) - sizeOf(before, -Infinity));
/** Less of it is more to do, e.g. a longest text. Absent is without limit. */
export const lessIsBurden: Rule = byOrder((before, after) => sizeOf(before, Infinity) - sizeOf(after, Infinity));
/** A time that somebody waits. */
export const longerIsBurden: Rule = byOrder((before, after) => daysOf(after) - daysOf(before));
/** A time that the applicant has. */
export const shorterIsBurden: Rule = byOrder((before, after) => daysOf(before) - daysOf(after));
/** A time of the office: shorter is stricter for it, longer is a burden on who waits. */
export const limitOfOffice: Rule = (before, after) => ({
  kind: daysOf(after, Infinity) < daysOf(before, Infinity) ? 'tightened' : 'loosened',
  effect: 'none',
});

/** A demand by itself: where it comes it is more, where it goes less, another one may be more. */
export const demand: Rule = (before, after) =>
  isNot(after) ? LOOSENED : isNot(before) ? TIGHTENED : perhapsMore(before, after);
/** A help: where it comes it is less to do. */
export const help: Rule = (before, after) =>
  isNot(after) ? TIGHTENED : isNot(before) ? LOOSENED : { kind: 'changed', effect: 'relief' };

/** A condition under which something is demanded; without one nothing is. */
export const demandWhile: Rule = (before, after) => {
  if (isNot(after)) return LOOSENED;
  if (isNot(before)) return TIGHTENED;
  return byReach(before, after, TIGHTENED, LOOSENED);
};
/** A condition under which something is asked, absent means always: where it narrows, fewer are asked. */
export const askedWhile: Rule = (before, after) => {
  if (before === undefined) return LOOSENED;
  if (after === undefined) return TIGHTENED;
  return byReach(before, after, TIGHTENED, LOOSENED);
};
/** A condition under which something is offered, absent means always. */
export const offeredWhile: Rule = (before, after) => {
  if (before === undefined) return TIGHTENED;
  if (after === undefined) return LOOSENED;
  return byReach(before, after, LOOSENED, TIGHTENED);
};

/** A list of demands: any new one is a burden; where some only went, it is relief. */
export const demands: Rule = (before, after) => {
  const [came, went] = [without(after, before), without(before, after)];
  if (came.length === 0) return went.length === 0 ? otherwise(before, after) : LOOSENED;
  return went.length === 0 ? TIGHTENED : perhapsMore(before, after);
};
/** A list of favours: any lost one is a burden. */
export const favours: Rule = (before, after) => {
  const [came, went] = [without(after, before), without(before, after)];
  if (went.length === 0) return came.length === 0 ? otherwise(before, after) : LOOSENED;
  return came.length === 0 ? TIGHTENED : perhapsMore(before, after);
};

/** Rules on answers: a condition that lets in fewer is stricter; the words of one alone are words. */
export const checked: Rule = (before, after) => {
  const [old, fresh] = [listOf(before), listOf(after)];
  const holds = (list: readonly Json[]) => list.map((check) => (check as JsonObject).holds!);
  if (sameJson(holds(old), holds(fresh))) return { kind: 'reworded', effect: 'none' };
  if (old.length === fresh.length) {
    const differing = old.flatMap((check, index) => {
      const [was, is] = [(check as JsonObject).holds, (fresh[index] as JsonObject).holds];
      return was === is ? [] : [[was, is] as const];
    });
    if (differing.length === 1) return byReach(differing[0]![0], differing[0]![1], LOOSENED, TIGHTENED);
  }
  return demands(holds(old), holds(fresh));
};

/** What a word of the language means by being stricter than another one. */
export const ranked =
  (...fromLightest: readonly string[]): Rule =>
  (before, after) =>
    fromLightest.indexOf(String(after)) > fromLightest.indexOf(String(before)) ? TIGHTENED : LOOSENED;

/** Where the newer condition holds in more cases, in fewer, or where that cannot be told. */
function byReach(before: Json | undefined, after: Json | undefined, wider: Judged, narrower: Judged): Judged {
  if (typeof before !== 'string' || typeof after !== 'string') return perhapsMore(before, after);
  const [fewer, more] = [implied(after, before), implied(before, after)];
  if (fewer === more) return fewer ? otherwise(before, after) : perhapsMore(before, after);
  return more ? wider : narrower;
}

function byOrder(difference: (before: Json | undefined, after: Json | undefined) => number): Rule {
  return (before, after) => {
    const by = difference(before, after);
    return by === 0 ? otherwise(before, after) : by > 0 ? TIGHTENED : by < 0 ? LOOSENED : perhapsMore(before, after);
  };
}

function isNot(value: Json | undefined): boolean {
  return value === undefined || value === false;
}

/** A number, or a day written YYYY-MM-DD. A bound that is computed cannot be compared: NaN. */
function sizeOf(value: Json | undefined, absent: number): number {
  if (value === undefined) return absent;
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? Date.parse(value) : NaN;
}

const DAYS = { spot: 0, hour: 1 / 24, workingDay: 1.4, calendarDay: 1, month: 30, year: 365 } as const;

/** Working days weigh 7/5 calendar days. What holds a limit weighs that limit. */
function daysOf(value: Json | undefined, absent = 0): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return absent;
  const { n, unit, limit, max } = value as { n?: number; unit?: keyof typeof DAYS; limit?: Json; max?: Json };
  return n === undefined || unit === undefined ? daysOf(limit ?? max, absent) : n * DAYS[unit];
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function without(list: Json | undefined, other: Json | undefined): readonly Json[] {
  const right = listOf(other);
  return listOf(list).filter((entry) => !right.some((each) => sameJson(each, entry)));
}
