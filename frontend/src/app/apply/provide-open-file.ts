import { type Provider, inject } from '@angular/core';
import { FileClient } from '../api/file.client';
import { OPEN_FILE } from '../form-view/files/field-files';
import { injectWords } from '../i18n/translator';
import { Notices } from '../session/notices';
import { openFile } from './open-file';
import { MY_WORDS } from './words/my-words';

/** Files of answers are opened like those of materials. */
export function provideOpenFile(): Provider {
  return {
    provide: OPEN_FILE,
    useFactory: () => {
      const client = inject(FileClient);
      const notices = inject(Notices);
      const t = injectWords(MY_WORDS);
      return ({ id, name }: { readonly id: string; readonly name: string }) =>
        openFile(client.read(id), name, () => notices.failed(t('notOpened')));
    },
  };
}
