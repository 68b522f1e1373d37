import type { RegionView } from '#shared/api/directory';
import type { Json } from '#shared/kernel/json';
import type { Language } from '#shared/kernel/language';
import type { Field } from '#shared/definition/field';
import type { RepeatGroup, Table } from '#shared/definition/form-element';
import { answerText } from '#shared/form/answer-text';
import { regionNames } from '#shared/form/region-names';

/** What it takes to read a value aloud. */
export interface Reading {
  readonly language: Language;
  readonly regions: readonly RegionView[];
}

/**
 * A value as one line of text in the language of the screen, as papers write it too; a list of rows as how many there are.
 * Never throws: what another version of the form left there is shown as it is.
 */
export function shownValue(source: Field | Table | RepeatGroup, value: Json, { language, regions }: Reading): string {
  if (source.kind === 'table' || source.kind === 'repeat') return String(Array.isArray(value) ? value.length : 0);
  try {
    return answerText(source, value, language, regionNames(regions));
  } catch {
    return typeof value === 'object' ? '' : String(value);
  }
}
