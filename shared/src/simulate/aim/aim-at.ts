import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Aim } from '#shared/simulate/aim/aimed';
import type { Draft } from '#shared/simulate/aim/draft';
import { placesOf } from '#shared/simulate/aim/places';
import { satisfy, show, showSituation } from '#shared/simulate/aim/satisfy';
import { standsOf } from '#shared/simulate/conditions/observe';
import { pick } from '#shared/kernel/random';

/** Changes the answers so that the applicant comes to stand on the side that is aimed at, as far as that can be found. */
export function aimAt(draft: Draft, { condition, want }: Aim): void {
  const { expression, place, scope, material, kind } = condition;
  if (place === undefined) {
    satisfy(draft, expression.source, want, { scope, material });
    return;
  }
  if (place.heading !== undefined) showHeading(draft, place.heading);
  if (place.keys.length > 0) showPlace(draft, place.keys, kind !== 'visible');
  const stands = standsOf(draft, condition);
  if (stands.length > 0) satisfy(draft, expression.source, want, { row: pick(draft.random, stands) });
}

/** Shows the element, or only the tables and groups that it stands in, each with a row. */
function showPlace(draft: Draft, keys: readonly string[], itself: boolean): void {
  let at: Pointer = '';
  keys.forEach((key, depth) => {
    at = `${at}${pointerTo(key)}`;
    const last = depth === keys.length - 1;
    if (last && !itself) return;
    show(draft, at);
    if (last) return;
    const entry = draft.form.entry(at);
    if (!Array.isArray(entry?.value) || entry.value.length === 0) draft.addRow(at);
    at = `${at}/0`;
  });
}

/** Shows a page or section. */
function showHeading(draft: Draft, heading: Pointer): void {
  if (draft.form.entry(heading)?.visible === true) return;
  const [, page, section] = heading.split('/');
  const inside = [...placesOf(draft.compiled).values()].find(
    (place) => place.page.source.key === page && (section === undefined || place.section.source.key === section),
  );
  if (inside === undefined) return;
  if (inside.page.situations !== undefined) showSituation(draft, inside.page.situations, 0);
  for (const part of section === undefined ? [inside.page] : [inside.page, inside.section])
    if (part.visibleWhen !== undefined) satisfy(draft, part.visibleWhen.source, true);
}
