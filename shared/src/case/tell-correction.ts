import { civilDateOf } from '#shared/kernel/civil-date';
import { done, refused, type Outcome, type PlaceError } from '#shared/kernel/outcome';
import { limitEnd } from '#shared/clock/limit-end';
import { elementsOf } from '#shared/definition/elements-of';
import { kindOf } from '#shared/definition/field-kinds';
import { holdsRows } from '#shared/definition/form-element';
import type { AcceptIntake, ReturnIntake } from '#shared/definition/intake';
import { advance } from '#shared/case/advance';
import type { CaseEvent } from '#shared/case/case-event';
import type { CorrectionPlace } from '#shared/case/correction';
import { applyEvent } from '#shared/case/fold-case';
import type { Given } from '#shared/case/given';

/**
 * Tells everything that is missing, once (行政许可法 32), with what the lanes of a joint review proposed. Refused with
 * CASE.PLACES_INVALID where a place does not exist, is told twice or cannot be answered, and with CALENDAR.NO_YEAR where the
 * last day cannot be computed.
 */
export function tellCorrection({
  facts,
  state,
  command,
  stamp,
}: Given<'requestCorrection'>): Outcome<readonly CaseEvent[]> {
  const wrong = wrongPlaces(facts, command.places);
  if (wrong.length > 0) return refused('CASE.PLACES_INVALID', {}, wrong);
  const { correction } = facts.definition.chain.intake as AcceptIntake;
  const due = limitEnd(facts.calendar, civilDateOf(facts.now), correction.limit);
  if (!due.ok) return due;
  const places = merged(command.places, state.proposed);
  return done([{ kind: 'correctionRequested', ...stamp, notice: { places, due: due.value } }]);
}

/** What an organ that does not lead found missing; the lead tells it. Refused with CASE.PLACES_INVALID. */
export function proposeCorrection({
  facts,
  command,
  stamp,
}: Given<'proposeCorrection'>): Outcome<readonly CaseEvent[]> {
  const wrong = wrongPlaces(facts, command.places);
  if (wrong.length > 0) return refused('CASE.PLACES_INVALID', {}, wrong);
  return done([{ kind: 'correctionProposed', ...stamp, step: command.step, places: command.places }]);
}

/**
 * Gives the materials back with everything told, what other lanes found missing too; the applicant applies anew. Refused with
 * CASE.PLACES_INVALID.
 */
export function returnMaterials({
  facts,
  state,
  command,
  stamp,
}: Given<'returnMaterials'>): Outcome<readonly CaseEvent[]> {
  const wrong = wrongPlaces(facts, command.places);
  if (wrong.length > 0) return refused('CASE.PLACES_INVALID', {}, wrong);
  const { returned } = facts.definition.chain.intake as ReturnIntake;
  const places = merged(command.places, state.proposed);
  const told: CaseEvent = { kind: 'materialsReturned', ...stamp, step: command.step, places };
  const reason = places.map((place) => place.reason).join('；');
  return done([told, ...advance(facts, applyEvent(state, told), returned, reason)]);
}

function wrongPlaces({ definition }: Given['facts'], places: readonly CorrectionPlace[]): readonly PlaceError[] {
  const known = placesOf(definition);
  const told = new Set<string>();
  return places.flatMap((place, index): PlaceError[] => {
    const pointer = `/command/places/${index}`;
    const key = nameOf(place);
    const twice = told.has(key);
    told.add(key);
    if (!known.has(key)) return [{ pointer, code: 'CASE.PLACE_UNKNOWN' }];
    return twice ? [{ pointer, code: 'CASE.PLACE_TWICE' }] : [];
  });
}

/** One list of places; what several found at one place stands together. */
function merged(places: readonly CorrectionPlace[], proposed: readonly CorrectionPlace[]): CorrectionPlace[] {
  const all = new Map<string, CorrectionPlace>();
  for (const place of [...places, ...proposed]) {
    const before = all.get(nameOf(place));
    if (before?.reason === place.reason) continue;
    all.set(
      nameOf(place),
      before === undefined ? place : { ...before, reason: `${before.reason}；${place.reason}`.slice(0, 1000) },
    );
  }
  return [...all.values()];
}

function nameOf({ field, material }: Pick<CorrectionPlace, 'field' | 'material'>): string {
  return field === undefined ? `material:${material}` : `field:${field}`;
}

/** Everything that a person can answer or hand in. */
function placesOf(definition: Given['facts']['definition']): ReadonlySet<string> {
  const fields = elementsOf(definition.form).filter((element) => holdsRows(element) || kindOf(element).answered);
  const materials = definition.materials.filter((material) =>
    material.sources.some((source) => source.kind === 'upload'),
  );
  return new Set([
    ...fields.map(({ key }) => nameOf({ field: key })),
    ...materials.map(({ key }) => nameOf({ material: key })),
  ]);
}
