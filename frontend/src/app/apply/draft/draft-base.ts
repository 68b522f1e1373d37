import type { WritableSignal } from '@angular/core';
import { type } from '@ngrx/signals';
import type { OpenedDraft } from './opened-draft';

/** What the features of the draft's store build on: an opened draft and the mark for its next save. */
export const draftBase = {
  state: type<{ readonly etag: string }>(),
  props: type<{ readonly opened: WritableSignal<OpenedDraft | undefined> }>(),
};
