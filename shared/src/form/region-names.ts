import type { Text } from '#shared/kernel/text';

/** The whole name of a division by its code, e.g. 青禾市江岸区; undefined for a code that is not known. */
export type RegionNames = (code: string) => Text | undefined;

interface Division {
  readonly code: string;
  readonly name: Text;
  readonly parent?: string;
}

/** Deepest nesting of divisions: province, city, county, township, village. */
const LEVELS = 5;

/** Reads whole names from a list of divisions. A parent that is not there, or a circle, ends the name. */
export function regionNames(divisions: readonly Division[]): RegionNames {
  const known = new Map(divisions.map((division) => [division.code, division]));
  return (code) => {
    const path: Division[] = [];
    for (let at = known.get(code); at !== undefined && path.length < LEVELS; at = known.get(at.parent ?? ''))
      path.push(at);
    if (path.length === 0) return undefined;
    const zh = path
      .map(({ name }) => name.zh)
      .reverse()
      .join('');
    return { zh, en: path.map(({ name }) => name.en ?? name.zh).join(', ') };
  };
}

/** Says whether a division is another one or lies in it, from a list of divisions. */
export function divisionTree(divisions: readonly Division[]): (region: string, outer: string) => boolean {
  const known = new Map(divisions.map((division) => [division.code, division]));
  return (region, outer) => {
    let at = known.get(region);
    for (let level = 0; at !== undefined && level < LEVELS; level += 1) {
      if (at.code === outer) return true;
      at = known.get(at.parent ?? '');
    }
    return region === outer;
  };
}
