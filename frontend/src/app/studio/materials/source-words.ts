import type { MaterialSource } from '#shared/definition/material';
import { injectWords } from '../../i18n/translator';
import { MATERIALS_WORDS } from './words';

/** Says where a material comes from. Needs an injection context. */
export function injectSourceWords(): (source: MaterialSource) => string {
  const t = injectWords(MATERIALS_WORDS);
  return (source) => {
    if (source.kind === 'form')
      return source.fields.length === 0 ? t('source.form') : t('source.formSome', { count: source.fields.length });
    return t('source.upload', {
      formats: source.formats.join('、').toUpperCase(),
      megabytes: source.maxMegabytes,
      files: source.maxFiles,
    });
  };
}
