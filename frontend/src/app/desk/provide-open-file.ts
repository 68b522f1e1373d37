import { type Provider, inject } from '@angular/core';
import { FileClient } from '../api/file.client';
import { OPEN_FILE } from '../form-view/files/field-files';
import { injectWords } from '../i18n/translator';
import { Notices } from '../session/notices';
import { openBlob } from './open-blob';
import { DESK_WORDS } from './words';

/** Files of answers are opened in a tab of their own. */
export function provideOpenFile(): Provider {
  return {
    provide: OPEN_FILE,
    useFactory: () => {
      const client = inject(FileClient);
      const notices = inject(Notices);
      const t = injectWords(DESK_WORDS);
      return ({ id, name }: { readonly id: string; readonly name: string }) =>
        client.read(id).subscribe({
          next: (blob) => openBlob(blob, name),
          error: () => notices.failed(t('materials.failed')),
        });
    },
  };
}
