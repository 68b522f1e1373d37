import { injectSay } from '../../i18n/text-voice';
import { injectWords } from '../../i18n/translator';
import type { WizardStep } from '../draft/steps';
import { WIZARD_WORDS } from '../words/wizard-words';

/** The name of a step in the language of the screen. Needs an injection context. */
export function injectStepName(): (step: WizardStep) => string {
  const t = injectWords(WIZARD_WORDS);
  const say = injectSay();
  return (step) => (step.kind === 'page' ? say(step.title) : t(step.kind));
}
