import type { ServiceView } from '#shared/api/service';
import type { CaseEvent } from '#shared/case/case-event';
import { stepOf } from '#shared/definition/chain';
import type { TextVoice } from '../i18n/text-voice';
import type { DayVoice } from '../i18n/day-words';
import type { Translator } from '../i18n/translator';
import type { DESK_WORDS } from './words';

export interface EventVoice {
  readonly t: Translator<(typeof DESK_WORDS)['zh']>;
  readonly say: TextVoice;
  readonly days: DayVoice;
}

/** What happened, in one line of the case's own words. */
export function eventInWords(event: CaseEvent, service: ServiceView, { t, say, days }: EventVoice): string {
  const stepName = (key: string): string => say(stepOf(service.definition.chain, key)?.name) || key;
  switch (event.kind) {
    case 'submitted':
      return t('event.submitted', { number: event.number });
    case 'accepted':
    case 'deemedAccepted':
    case 'corrected':
    case 'withdrawn':
      return t(`event.${event.kind}`);
    case 'notAccepted':
      return t('event.notAccepted', { reason: event.reason });
    case 'correctionRequested':
      return t('event.correctionRequested', { count: event.notice.places.length, day: days.day(event.notice.due) });
    case 'stepEntered':
    case 'stepTaken':
    case 'stepReleased':
      return t(`event.${event.kind}`, { step: stepName(event.step) });
    case 'stepDecided': {
      const step = stepOf(service.definition.chain, event.decision.step);
      const outcome =
        step?.kind === 'task' ? step.outcomes.find(({ key }) => key === event.decision.outcome) : undefined;
      return t('event.stepDecided', {
        step: stepName(event.decision.step),
        outcome: say(outcome?.label) || event.decision.outcome,
      });
    }
    case 'routed':
      return t('event.routed', { because: say(event.because), step: stepName(event.next) });
    case 'notified':
      return t('event.notified', { message: say(event.message) });
    case 'documentIssued':
      return t('event.documentIssued', { title: say(event.title), number: event.number });
    case 'certificateIssued':
      return t('event.certificateIssued', { name: say(event.name), number: event.number });
    case 'ended':
      return t('event.ended', { end: t(`end.${event.end}`) });
  }
}
