import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { CaseEvent } from '#shared/case/case-event';
import type { TextVoice } from '../i18n/text-voice';
import { placesToTell } from './places-to-tell';

/** What stands under an event: why it was decided so, what does not hold, each place of a correction with its why and what is wanted. */
export function moreOf(event: CaseEvent, view: CaseView, service: ServiceView, say: TextVoice): readonly string[] {
  if (event.kind === 'stepDecided') {
    const { points, reason } = event.decision;
    return [...points.map((point) => point.reason), reason].filter((text) => text !== undefined);
  }
  if (event.kind === 'consulted') return [event.question];
  if (event.kind === 'opinionGiven') return [event.opinion];
  if (event.kind === 'reminded') return event.text === '' ? [] : [event.text];
  if (event.kind === 'laneEnded') return event.conditions === undefined ? [] : [event.conditions];
  const told = event.kind === 'correctionRequested' ? event.notice.places : 'places' in event ? event.places : [];
  // What was erased when its time was over is one mark in place of the list.
  if (typeof told === 'string') return [told];
  const places = placesToTell(view, service);
  return told.map(({ field, material, reason, wanted }) => {
    const key = material ?? field ?? '';
    const place = places.find((one) => one.key === key && one.kind === (material === undefined ? 'field' : 'material'));
    return `${say(place?.name) || key}：${[reason, wanted].filter((text) => text !== undefined).join(' → ')}`;
  });
}
