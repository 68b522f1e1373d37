import type { Place } from './place';

/** Whose value stands there: the person's own, a record that may be changed here, or a record that may not. */
export type Origin = 'person' | 'filled' | 'locked';

/** Reads the place's signals. A value that comes from an earlier answer of the same form is the person's own. */
export function originOf(place: Place): Origin {
  const { value, readonly } = place.entry();
  if (value === undefined || value === '' || !('default' in place.source)) return 'person';
  if (place.source.default?.includes('applicant.') !== true) return 'person';
  if (readonly) return 'locked';
  return place.answered() ? 'person' : 'filled';
}
