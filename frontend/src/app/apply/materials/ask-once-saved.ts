import { effect, inject, untracked } from '@angular/core';
import { DraftStore } from '../draft/draft.store';

/**
 * Asks what is known of the applicant, once his answers are saved: it is looked up by what the server has. Needs an injection
 * context with the draft's store.
 */
export function askOnceSaved(): void {
  const store = inject(DraftStore);
  let asked = false;
  effect(() => {
    const saving = store.saving();
    if (asked || saving === 'waiting' || saving === 'saving') return;
    asked = true;
    untracked(() => void store.askEvidence());
  });
}
