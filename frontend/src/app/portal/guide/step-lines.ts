import { GROUNDS } from '#shared/clock/turn-words';
import type { Limit } from '#shared/definition/limit';
import type { TextVoice } from '../../i18n/text-voice';
import type { Translator } from '../../i18n/translator';
import { type FollowedStep, headsOf } from './guide-steps';
import type { WAY_WORDS } from './way-words';

export interface WayVoice {
  readonly t: Translator<(typeof WAY_WORDS)['zh']>;
  readonly say: TextVoice;
  readonly limit: (limit: Limit) => string;
}

/** Who does a step, in a few words beside its name. */
export function whoOf(step: FollowedStep, { t, say }: WayVoice): string {
  switch (step.kind) {
    case 'task':
      return headsOf(step) > 1 ? t('people', { count: headsOf(step) }) : '';
    case 'joint':
      return t('organs', { count: step.lanes.length });
    case 'handover':
      return say(step.organ);
    case 'applicant':
      return t('you');
    case 'automatic':
      return t('platform');
    case 'procedure':
      return t('onlyIfNeeded');
  }
}

/** How long a step takes and what it means for the applicant, in sentences. */
export function linesOf(step: FollowedStep, { t, say, limit }: WayVoice): readonly string[] {
  switch (step.kind) {
    case 'task':
      return [...within(step.limit), ...(step.decides === true ? [t('decides')] : [])];
    case 'joint':
      return [t(`rule.${step.rule}`)];
    case 'handover':
      return within(step.limit);
    case 'procedure':
      return [...within(step.limit), t('stands', { ground: say(GROUNDS[step.ground]) })];
    case 'applicant':
      return step.deadline.kind === 'fixed'
        ? within(step.deadline.limit)
        : [t('setDay', { limit: limit(step.deadline.max) })];
    case 'automatic':
      return [t('lookUp')];
  }

  function within(length: Limit | undefined): readonly string[] {
    return length === undefined ? [] : [t('within', { limit: limit(length) })];
  }
}
