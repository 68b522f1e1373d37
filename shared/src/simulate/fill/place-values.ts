import type { Json } from '#shared/kernel/json';
import type { MapPointField } from '#shared/definition/field-kind/map-point';
import { isOfLevel, liesWithin, type RegionField } from '#shared/definition/field-kind/region';
import type { Wish } from '#shared/simulate/fill/wish';
import { pick } from '#shared/kernel/random';

/** Divisions of the demonstration, one of each level, for items that name none. */
const SOME = ['000001', '000000', '010000', '000001001'];

/** Divisions of the field's level and inside its bound: those that are compared, those that the item knows, made-up ones. */
export function regionsOf({ level, within }: Pick<RegionField, 'level' | 'within'>, wish: Wish): string[] {
  const inside = within === undefined ? [] : insideOf(within);
  return [...wish.texts, ...wish.regions, ...inside, ...SOME].filter(
    (code) => isOfLevel(code, level) && (within === undefined || liesWithin(code, within)),
  );
}

function insideOf(within: string): string[] {
  const six = within.slice(0, 6);
  return [within, `${six.slice(0, 4)}01`, `${six.slice(0, 2)}0100`, `${six.slice(0, 2)}0101`, `${six}001`];
}

/** An address in any division that the item knows. */
export function addressesOf(wish: Wish): Json[] {
  const named = wish.members('region').map(String);
  const regions = [...named, ...wish.regions, '000001'].filter((code) => /^\d{6}$/.test(code));
  const details = [...wish.members('detail').map(String), `滨江路${Math.floor(wish.random() * 900) + 1}号`];
  return regions.map((region) => ({ region, detail: pick(wish.random, details) }));
}

/** A point in the middle, and one on each side of every degree that is named. */
export function pointsOf({ within }: MapPointField, { members, random }: Wish): Json[] {
  const degrees = (member: string, from: number, to: number): number[] => {
    const named = members(member).flatMap((at) => (typeof at === 'number' ? [at, at + 1e-6, at - 1e-6] : []));
    const all = [...named, from + (to - from) * random(), (from + to) / 2];
    return all.map((each) => Number(each.toFixed(6))).filter((each) => each >= from && each <= to);
  };
  const lngs = degrees('lng', within?.west ?? 73, within?.east ?? 135);
  return degrees('lat', within?.south ?? 18, within?.north ?? 53).flatMap((lat) => lngs.map((lng) => ({ lat, lng })));
}
