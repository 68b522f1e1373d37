import { computed } from '@angular/core';
import type { FormlyFieldConfig } from '@ngx-formly/core';
import type { Pointer } from '#shared/kernel/pointer';
import type { CompiledElement } from '#shared/form/compiled-form';
import { causeOf } from './because';
import type { FormSession } from './form-session';
import type { Place } from './place';
import type { PlaceProps, Run } from './place-props';

/** A question as formly takes it. */
export type PlaceConfig = FormlyFieldConfig<PlaceProps> & { readonly props: PlaceProps };

/**
 * The questions of a section, or of a row (then `parent` is its pointer), as formly takes them: types and values only, no
 * expression, no template, no string that would be evaluated. Visibility comes from the engine through `hide`.
 */
export function toFormlyFields(
  elements: readonly CompiledElement[],
  session: FormSession,
  parent: Pointer = '',
): PlaceConfig[] {
  const places = elements.map((element) => session.place(element, parent));
  const causes = new Map(places.map((place) => [place, causeOf(place.element.visibleWhen, session.form)]));
  const runs = computed(() => runsOf(places, causes));
  return places.map((place) => ({
    key: place.element.key,
    type: place.source.kind,
    id: place.id,
    hide: !isShown(place),
    className: 'width' in place.source && place.source.width === 'half' ? 'half' : '',
    props: { place, session, run: computed(() => runs().get(place)) },
  }));
}

/**
 * Whether a question is on the screen now. One that must be answered always is; an optional choice of which nothing is offered
 * yet would be a question without an answer.
 */
export function isShown(place: Place): boolean {
  const { visible, required, options } = place.entry();
  return visible && (required || options === undefined || options.length > 0);
}

/** Neighbours that the same answer called form a run; its first says why they are there. */
function runsOf(
  places: readonly Place[],
  causes: ReadonlyMap<Place, Run['cause'] | undefined>,
): ReadonlyMap<Place, Run> {
  const runs = new Map<Place, Run>();
  const shown = places.filter(isShown);
  for (let at = 0; at < shown.length;) {
    const cause = causes.get(shown[at]!);
    let end = at + 1;
    while (end < shown.length && cause !== undefined && causes.get(shown[end]!)?.key === cause.key) end += 1;
    const run = shown.slice(at, end);
    if (cause !== undefined) {
      run.forEach((place, n) =>
        runs.set(place, { cause, leads: n === 0 ? run.length : 0, ends: n === run.length - 1 }),
      );
    }
    at = end;
  }
  return runs;
}
