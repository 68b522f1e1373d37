import type { Key } from '#shared/kernel/key';
import type { Language } from '#shared/kernel/language';
import type { Text } from '#shared/kernel/text';

/** What documents and messages may name besides answers (`document-template.ts`). */
const NAMES: ReadonlySet<string> = new Set([
  'applicant',
  'item',
  'caseNumber',
  'number',
  'date',
  'organ',
  'outcome',
  'reason',
  'places',
  'promisedDate',
  'legalDate',
  'certificateNumber',
  'step',
  'due',
  'ground',
  'materials',
  'commitment',
]);

/** The {{…}} of a text that stand for nothing. Answers are named form.key or, inside a composite value, form.key.part. */
export function unknownPlaceholders(
  text: Text,
  fields: { has(key: Key): boolean },
): { readonly language: Language; readonly placeholder: string }[] {
  return (['zh', 'en'] as const).flatMap((language) =>
    [...(text[language] ?? '').matchAll(/\{\{([^{}]*)\}\}/g)]
      .map((match) => match[1]!.trim())
      .filter((name) => !NAMES.has(name) && !(name.startsWith('form.') && fields.has(name.split('.')[1] ?? '')))
      .map((placeholder) => ({ language, placeholder })),
  );
}
