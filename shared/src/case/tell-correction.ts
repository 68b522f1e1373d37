import { civilDateOf } from '#shared/kernel/civil-date';
import { done, refused, type Outcome, type PlaceError } from '#shared/kernel/outcome';
import { limitEnd } from '#shared/clock/limit-end';
import { elementsOf } from '#shared/definition/elements-of';
import { kindOf } from '#shared/definition/field-kinds';
import { holdsRows } from '#shared/definition/form-element';
import type { CaseEvent } from '#shared/case/case-event';
import type { CorrectionPlace } from '#shared/case/correction';
import type { Given } from '#shared/case/given';

/**
 * Tells everything that is missing, once (行政许可法 32). Refused with CASE.PLACES_INVALID where a place does not exist, is
 * told twice or cannot be answered, and with CALENDAR.NO_YEAR where the last day cannot be computed.
 */
export function tellCorrection({ facts, command, stamp }: Given<'requestCorrection'>): Outcome<readonly CaseEvent[]> {
  const known = placesOf(facts.definition);
  const told = new Set<string>();
  const errors = command.places.flatMap((place, index): PlaceError[] => {
    const pointer = `/command/places/${index}`;
    const key = nameOf(place);
    const twice = told.has(key);
    told.add(key);
    if (!known.has(key)) return [{ pointer, code: 'CASE.PLACE_UNKNOWN' }];
    return twice ? [{ pointer, code: 'CASE.PLACE_TWICE' }] : [];
  });
  if (errors.length > 0) return refused('CASE.PLACES_INVALID', {}, errors);
  const due = limitEnd(facts.calendar, civilDateOf(facts.now), facts.definition.chain.intake.correction.limit);
  if (!due.ok) return due;
  return done([{ kind: 'correctionRequested', ...stamp, notice: { places: command.places, due: due.value } }]);
}

function nameOf({ field, material }: CorrectionPlace): string {
  return field === undefined ? `material:${material}` : `field:${field}`;
}

/** Everything that a person can answer or hand in. */
function placesOf(definition: Given['facts']['definition']): ReadonlySet<string> {
  const fields = elementsOf(definition.form).filter((element) => holdsRows(element) || kindOf(element).answered);
  const materials = definition.materials.filter((material) =>
    material.sources.some((source) => source.kind === 'upload'),
  );
  return new Set([
    ...fields.map(({ key }) => nameOf({ field: key, reason: '' })),
    ...materials.map(({ key }) => nameOf({ material: key, reason: '' })),
  ]);
}
