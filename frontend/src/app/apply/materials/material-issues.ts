import { inject } from '@angular/core';
import type { PlaceError } from '#shared/kernel/outcome';
import { stepsOf } from '#shared/kernel/pointer';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { DraftStore } from '../draft/draft.store';
import { MATERIAL_WORDS } from '../words/material-words';
import { uploadId } from './upload-id';
import { WIZARD_WORDS } from '../words/wizard-words';

/** What is wrong with the files of a material, in words, and the DOM id of what mends it. */
export interface MaterialIssue {
  readonly text: string;
  readonly target: string;
}

/** Says MATERIAL.* at /files/<material>. Needs an injection context with the draft's store. */
export function injectMaterialIssues(): (error: PlaceError) => MaterialIssue {
  const store = inject(DraftStore);
  const t = injectWords(MATERIAL_WORDS);
  const w = injectWords(WIZARD_WORDS);
  const say = injectSay();
  return ({ pointer, code, params }) => {
    const key = stepsOf(pointer)[1] ?? '';
    const name = say(store.plan().find((material) => material.key === key)?.name);
    const issue =
      code === 'MATERIAL.TOO_MANY_FILES'
        ? t('error.tooMany', { max: Number(params?.['max'] ?? 0) })
        : t('error.missing');
    return { text: w('submit.material', { name, issue }), target: uploadId(key) };
  };
}
