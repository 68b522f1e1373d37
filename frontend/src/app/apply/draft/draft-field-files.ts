import { type Provider, inject } from '@angular/core';
import { FIELD_FILES, type FieldFiles } from '../../form-view/files/field-files';
import { DraftStore } from './draft.store';

/** Files of answers go where those of materials go: to the draft. Stands beside the store of a draft. */
export function provideDraftFieldFiles(): Provider {
  return {
    provide: FIELD_FILES,
    useFactory: (): FieldFiles => {
      const store = inject(DraftStore);
      return {
        uploads: store.uploads.all,
        send: (to, files, count, arrived) => store.sendFieldFiles(to, files, count, arrived),
        drop: (id) => store.uploads.drop(id),
        forget: (id) => void store.removeFile(id),
      };
    },
  };
}
