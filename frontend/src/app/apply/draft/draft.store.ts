import { signalStore } from '@ngrx/signals';
import { withAutosave } from './with-autosave';
import { withChoices } from './with-choices';
import { withMaterials } from './with-materials';
import { withOpenedDraft } from './with-opened-draft';
import { withSubmission } from './with-submission';

/** One application that is being filled in: the form, its saves, its files, its submission. */
export const DraftStore = signalStore(
  { protectedState: true },
  withOpenedDraft(),
  withAutosave(),
  withChoices(),
  withMaterials(),
  withSubmission(),
);
export type DraftStore = InstanceType<typeof DraftStore>;
