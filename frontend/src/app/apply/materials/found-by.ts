import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import type { PlannedMaterial } from '#shared/material/material-plan';
import type { TextVoice } from '../../i18n/text-voice';
import type { Translator } from '../../i18n/translator';
import type { MATERIAL_WORDS } from '../words/material-words';

/** By which certificate, register or earlier case a material is proved, in words; nothing where no such thing settles it. */
export function foundBy(
  by: PlannedMaterial['by'],
  { t, say }: { readonly t: Translator<(typeof MATERIAL_WORDS)['zh']>; readonly say: TextVoice },
): string {
  if (by?.ref === undefined) return '';
  if (by.kind === 'certificate' || by.kind === 'earlierCase') return t(`by.${by.kind}`, { ref: by.ref });
  if (by.kind !== 'sharedData' || !Object.hasOwn(REGISTER_QUESTIONS, by.ref)) return '';
  return t('by.sharedData', { ref: say(REGISTER_QUESTIONS[by.ref as keyof typeof REGISTER_QUESTIONS].name) });
}
