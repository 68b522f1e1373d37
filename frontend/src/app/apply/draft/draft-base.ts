import type { WritableSignal } from '@angular/core';
import { type } from '@ngrx/signals';
import type { Evidence } from '#shared/material/evidence';
import type { MaterialChoices } from '#shared/material/material-choices';
import type { OpenedDraft } from './opened-draft';

/** What the features of the draft's store build on: an opened draft, the mark for its next save, what was chosen and what is known. */
export const draftBase = {
  state: type<{ readonly etag: string; readonly choices: MaterialChoices; readonly evidence: Evidence }>(),
  props: type<{ readonly opened: WritableSignal<OpenedDraft | undefined> }>(),
};
