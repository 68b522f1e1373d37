import type { Change } from '#shared/diff/change';

/** What a change is for the applicant first of all, then for the office: how the list of a review is ordered. */
export type Bearing = 'burden' | 'relief' | 'office' | 'wording';
export const BEARINGS = ['burden', 'relief', 'office', 'wording'] as const satisfies readonly Bearing[];

/** More or less for the applicant; neither but more than words; or words only. */
export function bearingOf({ effect, impact }: Change): Bearing {
  if (effect !== 'none') return effect;
  return impact.every((each) => each === 'wording') ? 'wording' : 'office';
}
