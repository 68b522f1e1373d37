import { isCertain, type DictionaryName } from '#shared/definition/dictionaries';
import { injectWords } from '../../i18n/translator';
import { ELEMENT_WORDS } from './element-words';

/** What a label adds where the numbers of a dictionary differ by province. Needs an injection context. */
export function injectProvinceMark(): (dictionary: DictionaryName) => string {
  const t = injectWords(ELEMENT_WORDS);
  return (dictionary) => (isCertain(dictionary) ? '' : t('differs'));
}
