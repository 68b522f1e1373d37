import type { ServiceView } from '#shared/api/service';
import { CERTIFICATE_ACTS } from '#shared/definition/certificate-words';
import type { CaseEvent, CaseEventKind } from '#shared/case/case-event';
import { REGISTER_FAILURES } from '#shared/concept/register-answer';
import { placedSteps, stepOf } from '#shared/definition/chain';
import type { Text } from '#shared/kernel/text';
import type { Limit } from '#shared/definition/limit';
import type { TextVoice } from '../i18n/text-voice';
import type { DayVoice } from '../i18n/day-words';
import type { Translator } from '../i18n/translator';
import { outcomeName } from './outcome-name';
import type { EVENT_WORDS } from './event-book';
import type { DESK_WORDS } from './words';

export interface EventVoice {
  readonly t: Translator<(typeof EVENT_WORDS)['zh']>;
  /** The words of the desk, for the names of ends. */
  readonly desk: Translator<(typeof DESK_WORDS)['zh']>;
  readonly say: TextVoice;
  readonly days: DayVoice;
  readonly limit: (limit: Limit) => string;
  /** The name of a post. */
  readonly post: (key: string) => string;
}

/** A voice that knows the case's item. */
interface Teller extends EventVoice {
  readonly service: ServiceView;
  /** The name of a step. */
  readonly step: (key: string) => string;
}

type Tellers = {
  readonly [K in CaseEventKind]: (event: Extract<CaseEvent, { kind: K }>, teller: Teller) => string;
};

/** What happened, in one line of the case's own words. */
export function eventInWords(event: CaseEvent, service: ServiceView, voice: EventVoice): string {
  const step = (key: string): string => voice.say(stepOf(service.definition.chain, key)?.name) || key;
  const tell = TELLERS[event.kind] as (one: CaseEvent, teller: Teller) => string;
  return tell(event, { ...voice, service, step });
}

const plain = (
  event: { kind: 'accepted' | 'deemedAccepted' | 'corrected' | 'withdrawn' | 'aftercareBegun' },
  { t }: Teller,
) => t(`event.${event.kind}`);
const atStep = (
  event: { kind: 'stepEntered' | 'stepTaken' | 'stepReleased' | 'opinionGiven' | 'reminded'; step: string },
  { t, step }: Teller,
) => t(`event.${event.kind}`, { step: step(event.step) });

const TELLERS: Tellers = {
  submitted: ({ number }, { t }) => t('event.submitted', { number }),
  accepted: plain,
  deemedAccepted: plain,
  notAccepted: ({ reason }, { t }) => t('event.notAccepted', { reason }),
  referred: ({ organ, reason }, { t }) => t('event.referred', { organ, reason }),
  correctionRequested: ({ notice }, { t, days }) =>
    t('event.correctionRequested', { count: notice.places.length, day: days.day(notice.due) }),
  corrected: plain,
  materialsReturned: ({ places }, { t }) => t('event.materialsReturned', { count: places.length }),
  stepEntered: atStep,
  stepTaken: atStep,
  stepReleased: atStep,
  stepDecided: ({ decision }, { t, say, step, service }) =>
    t('event.stepDecided', {
      step: step(decision.step),
      outcome: say(outcomeName(stepOf(service.definition.chain, decision.step), decision.outcome)) || decision.outcome,
    }),
  countersigned: ({ step: key, agrees, reason = '' }, { t, step }) =>
    agrees ? t('event.countersigned', { step: step(key) }) : t('event.countersignRefused', { step: step(key), reason }),
  returnedTo: ({ to, reason }, { t, step }) => t('event.returnedTo', { step: step(to), reason }),
  transferred: ({ step: key, from, to, reason }, { t, step, post }) =>
    t('event.transferred', { step: step(key), from: post(from), to: post(to), reason }),
  delegated: ({ step: key, post: by, to, from, until }, { t, step, post, days }) =>
    t('event.delegated', {
      step: step(key),
      post: post(by),
      to: post(to),
      from: days.day(from),
      until: days.day(until),
    }),
  cosignerAdded: ({ step: key, post: asked, reason }, { t, step, post }) =>
    t('event.cosignerAdded', { step: step(key), post: post(asked), reason }),
  consulted: ({ step: key, post: asked }, { t, step, post }) =>
    t('event.consulted', { step: step(key), post: post(asked) }),
  opinionGiven: atStep,
  correctionProposed: ({ step: key, places }, { t, step }) =>
    t('event.correctionProposed', { step: step(key), count: places.length }),
  extended: ({ clock, limit, reason }, { t, limit: limitWords, ...teller }) =>
    t('event.extended', { clock: limitName(clock, teller), limit: limitWords(limit), reason }),
  reminded: atStep,
  laneEnded: ({ within, result, silent }, { t, say, service }) => {
    const joint = stepOf(service.definition.chain, within.joint);
    const lane = joint?.kind === 'joint' ? joint.lanes.find(({ key }) => key === within.lane) : undefined;
    const told = { lane: say(lane?.name) || within.lane, result: t(`laneResult.${result}`) };
    return silent === true ? t('event.laneSilent', told) : t('event.laneEnded', told);
  },
  deadlineSet: ({ step: key, due, approved }, { t, step, days }) =>
    t(approved ? 'event.deadlineSet' : 'event.deadlineProposed', { step: step(key), day: days.day(due) }),
  deadlineApproved: ({ step: key, agrees, reason = '' }, { t, step }) =>
    agrees ? t('event.deadlineApproved', { step: step(key) }) : t('event.deadlineRefused', { step: step(key), reason }),
  acted: ({ step: key, outcome }, { t, say, step, service }) =>
    t('event.acted', { step: step(key), outcome: say(outcomeName(stepOf(service.definition.chain, key), outcome)) }),
  supplied: ({ files }, { t }) => t('event.supplied', { count: files.length }),
  commitmentWithdrawn: ({ commitment }, { t, say, service }) =>
    t('event.commitmentWithdrawn', {
      commitment: say(service.definition.commitments?.find(({ key }) => key === commitment)?.name) || commitment,
    }),
  withdrawn: plain,
  routed: ({ because, next }, { t, say, step }) => t('event.routed', { because: say(because), step: step(next) }),
  notified: ({ message }, { t, say }) => t('event.notified', { message: say(message) }),
  lookedUp: ({ step: key, failure }, { t, step, say }) =>
    failure === undefined
      ? t('event.lookedUp', { step: step(key) })
      : t('event.lookUpFailed', { step: step(key), why: say(failureWords(failure)) }),
  limitExpired: ({ limit, effect }, { t, ...teller }) =>
    t('event.limitExpired', { limit: limitName(limit, teller), effect: t(`expiry.${effect}`) }),
  documentIssued: ({ title, number }, { t, say }) => t('event.documentIssued', { title: say(title), number }),
  certificateIssued: ({ name, number }, { t, say }) => t('event.certificateIssued', { name: say(name), number }),
  certificateChanged: ({ act }, { t, say }) => t('event.certificateChanged', { act: say(CERTIFICATE_ACTS[act]) }),
  earlierCertificateChanged: ({ act, number }, { t, say }) =>
    t('event.earlierCertificateChanged', { number, act: say(CERTIFICATE_ACTS[act]) }),
  entitlementGranted: ({ name, label }, { t, say }) =>
    t('event.entitlementGranted', { name: say(name), label: say(label) }),
  ended: ({ end }, { t, desk }) => t('event.ended', { end: desk(`end.${end}`) }),
  erased: ({ what, values }, { t }) => t('event.erased', { what: t(`kept.${what}`), count: values }),
  aftercareBegun: plain,
  aftercareEnded: ({ end }, { t, desk }) => t('event.aftercareEnded', { end: desk(`end.${end}`) }),
};

/** Why a register gave no answer. */
function failureWords(failure: string): Text {
  const { slow, ...others } = REGISTER_FAILURES;
  return Object.values(others).find(({ code }) => code === failure)?.text ?? slow.text;
}

/** The name of a limit by its key: of a clock, a step, a lane or a material. */
function limitName(key: string, { service, say }: Pick<Teller, 'service' | 'say'>): string {
  const { clocks, chain, materials } = service.definition;
  const named: readonly { readonly key: string; readonly name: Text }[] = [
    ...clocks,
    ...[...placedSteps(chain).values()].flatMap(({ step, within }) => (within ? [step, within.lane] : [step])),
    ...materials,
  ];
  return say(named.find((one) => one.key === key)?.name) || key;
}
