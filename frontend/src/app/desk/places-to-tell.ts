import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { Text } from '#shared/kernel/text';

/** A place that a correction may name: an answer that the applicant gave or left out, or a material that he hands in. */
export interface ToldPlace {
  /** Unique among the places of a case. */
  readonly id: string;
  readonly kind: 'field' | 'material';
  readonly key: string;
  readonly name: Text;
}

/** Materials first, then the answers in the order of the form; what the platform makes or computes cannot be corrected. */
export function placesToTell(view: CaseView, service: ServiceView): readonly ToldPlace[] {
  const materials = view.materials
    .filter(({ state }) => state !== 'generated' && state !== 'notNeeded')
    .map(({ key, name }): ToldPlace => ({ id: `material:${key}`, kind: 'material', key, name }));
  const elements = service.definition.form.pages.flatMap((page) =>
    page.sections.flatMap((section) => section.elements),
  );
  const fields = elements
    .filter(({ kind }) => kind !== 'computed' && kind !== 'note')
    .map(({ key, label }): ToldPlace => ({ id: `field:${key}`, kind: 'field', key, name: label }));
  return [...materials, ...fields];
}
