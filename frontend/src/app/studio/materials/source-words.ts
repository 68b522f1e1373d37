import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import type { MaterialSource } from '#shared/definition/material';
import type { Text } from '#shared/kernel/text';
import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import { inject } from '@angular/core';
import { StudioStore } from '../store/studio.store';
import { MATERIALS_WORDS } from './words';

const QUESTIONS: Readonly<Record<string, { readonly name: Text }>> = REGISTER_QUESTIONS;

/** Says where a material comes from. Needs an injection context. */
export function injectSourceWords(): (source: MaterialSource) => string {
  const t = injectWords(MATERIALS_WORDS);
  const say = injectSay();
  const store = inject(StudioStore);
  return (source) => {
    switch (source.kind) {
      case 'form':
        return source.fields.length === 0 ? t('source.form') : t('source.formSome', { count: source.fields.length });
      case 'upload':
        return t('source.upload', {
          formats: source.formats.join('、').toUpperCase(),
          megabytes: source.maxMegabytes,
          files: source.maxFiles,
        });
      case 'certificate':
        return t('source.certificate', { type: source.type });
      case 'sharedData':
        return t('source.sharedData', {
          question: say(QUESTIONS[source.question]?.name) || source.question,
        });
      case 'earlierCase':
        return t('source.earlierCase', { item: source.item });
      case 'commitment': {
        const made = store.definition()?.commitments?.find(({ key }) => key === source.commitment);
        return t('source.commitment', { name: say(made?.name) || source.commitment });
      }
    }
  };
}
