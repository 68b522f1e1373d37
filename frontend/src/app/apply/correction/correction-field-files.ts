import { type Provider, inject } from '@angular/core';
import { FIELD_FILES, type FieldFiles } from '../../form-view/files/field-files';
import { CorrectionStore } from './correction.store';

/** Files of told answers go to the case. One that is taken out stays with the case: its history may refer to it. */
export function provideCorrectionFieldFiles(): Provider {
  return {
    provide: FIELD_FILES,
    useFactory: (): FieldFiles => {
      const store = inject(CorrectionStore);
      return {
        uploads: store.uploads.all,
        send: (to, files, count, arrived) => store.sendFieldFiles(to, files, count, arrived),
        drop: (id) => store.uploads.drop(id),
        forget: () => undefined,
      };
    },
  };
}
