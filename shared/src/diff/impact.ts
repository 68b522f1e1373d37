import { sameJson, type Json } from '#shared/kernel/json';
import type { Change } from '#shared/diff/change';

export type Impact = Change['impact'];

/** What a change of a property from one value to another means. Only called where they differ. */
export type ImpactRule = Impact | ((before: Json | undefined, after: Json | undefined) => Impact);

/** More of it is more to do, e.g. a smallest number. Absent is least. */
export const moreIsBurden: ImpactRule = (before, after) =>
  numberOf(after, -Infinity) > numberOf(before, -Infinity) ? 'burden' : 'relief';

/** Less of it is more to do, e.g. a longest text. Absent is without limit. */
export const lessIsBurden: ImpactRule = (before, after) =>
  numberOf(after, Infinity) < numberOf(before, Infinity) ? 'burden' : 'relief';

/** A longer time to wait is a burden; a time for the applicant is one where it is shorter. */
export const longerIsBurden: ImpactRule = (before, after) => moreDays(after, before);
export const shorterIsBurden: ImpactRule = (before, after) => moreDays(before, after);

/** A condition under which something is asked: where it comes, fewer are concerned. A changed one may concern others. */
export const conditionRelieves: ImpactRule = (before, after) =>
  before === undefined ? 'relief' : after === undefined ? 'burden' : 'burden';

/** A demand: where it comes or changes it may be more, where it goes it is less. */
export const demand: ImpactRule = (_, after) => (after === undefined || after === false ? 'relief' : 'burden');

/** A help: where it comes it is less to do, where it goes more. */
export const help: ImpactRule = (_, after) => (after === undefined || after === false ? 'burden' : 'relief');

/** A list of demands: any new one is a burden; where some only went, it is relief. */
export const demands: ImpactRule = (before, after) => (without(after, before).length > 0 ? 'burden' : 'relief');

/** A list of favours: any lost one is a burden. */
export const favours: ImpactRule = (before, after) => (without(before, after).length > 0 ? 'burden' : 'relief');

/** What a rule says of two values. */
export function impactOf(rule: ImpactRule, before: Json | undefined, after: Json | undefined): Impact {
  return typeof rule === 'string' ? rule : rule(before, after);
}

function numberOf(value: Json | undefined, absent: number): number {
  return typeof value === 'number' ? value : absent;
}

function moreDays(left: Json | undefined, right: Json | undefined): Impact {
  return daysOf(left) > daysOf(right) ? 'burden' : 'relief';
}

/** Working days weigh 7/5 calendar days. An extension weighs its own limit. */
function daysOf(value: Json | undefined): number {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 0;
  const { n, unit, limit } = value as { readonly n?: number; readonly unit?: string; readonly limit?: Json };
  return limit === undefined ? (n ?? 0) * (unit === 'workingDay' ? 1.4 : 1) : daysOf(limit);
}

function without(list: Json | undefined, other: Json | undefined): readonly Json[] {
  const [left, right] = [Array.isArray(list) ? (list as Json[]) : [], Array.isArray(other) ? (other as Json[]) : []];
  return left.filter((entry) => !right.some((each) => sameJson(each, entry)));
}
