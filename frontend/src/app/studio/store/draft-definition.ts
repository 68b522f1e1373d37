import type { Definition } from '#shared/definition/definition';
import type { ItemDraftView } from '#shared/api/item';

/**
 * A stored draft as a definition that screens can walk. A draft may be broken: lists that are missing are given, what else is
 * wrong stays as it is, for the checks to name.
 */
export function readDraft(stored: ItemDraftView['definition']): Definition {
  const draft = stored as unknown as Partial<Definition>;
  return {
    ...draft,
    form: { ...draft.form, pages: draft.form?.pages ?? [] },
    materials: draft.materials ?? [],
    clocks: draft.clocks ?? [],
    documents: draft.documents ?? [],
    results: draft.results ?? [],
    chain: { ...draft.chain, steps: draft.chain?.steps ?? [] },
  } as Definition;
}
