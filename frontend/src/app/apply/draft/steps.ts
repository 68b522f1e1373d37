import type { Text } from '#shared/kernel/text';
import type { CompiledForm, CompiledPage } from '#shared/form/compiled-form';

/** One step of the wizard: a page of the form, then the materials, then checking and signing. */
export type WizardStep =
  | { readonly kind: 'page'; readonly key: string; readonly title: Text; readonly page: CompiledPage }
  | { readonly kind: 'materials'; readonly key: 'materials' }
  | { readonly kind: 'review'; readonly key: 'review' };

/** The pages at the end of a form on which nothing but declarations and notes stand: one signs after having seen everything. */
export function signPages(form: CompiledForm): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const page of form.pages.toReversed()) {
    const elements = page.sections.flatMap((section) => section.elements);
    if (!elements.every(({ source }) => source.kind === 'declaration' || source.kind === 'note')) break;
    keys.add(page.source.key);
  }
  return keys.size === form.pages.length ? new Set() : keys;
}

/** The steps of this applicant, in order: pages that are hidden now are left out, pages to sign belong to the last. */
export function wizardSteps(
  form: CompiledForm,
  signed: ReadonlySet<string>,
  visible: (page: string) => boolean,
  hasMaterials: boolean,
): readonly WizardStep[] {
  const pages = form.pages
    .filter(({ source }) => !signed.has(source.key) && visible(source.key))
    .map((page): WizardStep => ({
      kind: 'page',
      key: page.source.key,
      title: page.source.short ?? page.source.title,
      page,
    }));
  const materials: readonly WizardStep[] = hasMaterials ? [{ kind: 'materials', key: 'materials' }] : [];
  return [...pages, ...materials, { kind: 'review', key: 'review' }];
}
