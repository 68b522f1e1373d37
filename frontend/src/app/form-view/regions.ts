import { InjectionToken, type Signal, signal } from '@angular/core';
import type { RegionView } from '#shared/api/directory';

/** The divisions that addresses choose from. Who shows a form provides them; empty until they are known. */
export const REGIONS = new InjectionToken<Signal<readonly RegionView[]>>('regions', {
  providedIn: 'root',
  factory: () => signal<readonly RegionView[]>([]),
});

/** The divisions above a code and itself, the largest first; [] where it is not known. */
export function pathTo(code: string, regions: readonly RegionView[]): readonly RegionView[] {
  const path: RegionView[] = [];
  for (let at = code; at !== '' && path.length < 6;) {
    const region = regions.find((each) => each.code === at);
    if (region === undefined) break;
    path.unshift(region);
    at = region.parent ?? '';
  }
  return path;
}

/** What lies directly in a division; without one, the largest divisions. */
export function inside(code: string | undefined, regions: readonly RegionView[]): readonly RegionView[] {
  return regions.filter((region) => region.parent === code);
}
