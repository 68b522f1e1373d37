import { signalStore } from '@ngrx/signals';
import { withDirectory } from './with-directory';
import { withDraft } from './with-draft';
import { withEdits } from './with-edits';
import { withFindings } from './with-findings';
import { withLive } from './with-live';
import { withPreview } from './with-preview';
import { withReview } from './with-review';
import { withSaving } from './with-saving';

/** The workspace of one item: its draft under edit. One an open workspace, provided by its component. */
export const StudioStore = signalStore(
  withDraft(),
  withEdits(),
  withSaving(),
  withFindings(),
  withDirectory(),
  withPreview(),
  withReview(),
  withLive(),
);
export type StudioStore = InstanceType<typeof StudioStore>;
