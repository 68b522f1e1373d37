import type { CaseEvent } from '#shared/case/case-event';
import type { ServiceView } from '#shared/api/service';
import { entriesOf } from '../i18n/blanks-of';
import { EVENT_WORDS } from './event-book';
import { type EventVoice, eventInWords } from './event-words';
import { DESK_WORDS } from './words';

const step = (key: string, more: object = {}) => ({
  kind: 'task',
  key,
  name: { zh: '某环节' },
  outcomes: [],
  ...more,
});
const service = {
  definition: {
    chain: {
      steps: [
        step('look', { outcomes: [{ key: 'yes', label: { zh: '同意' } }] }),
        {
          kind: 'joint',
          key: 'together',
          name: { zh: '联审' },
          lanes: [{ key: 'fire', name: { zh: '消防' }, steps: [] }],
        },
      ],
    },
    clocks: [{ key: 'legal', name: { zh: '法定时限' } }],
    materials: [],
    commitments: [{ key: 'safe', name: { zh: '消防承诺' } }],
  },
} as unknown as ServiceView;

/** Says the Chinese words with their blanks filled, as the screen does. */
const saying =
  (book: typeof EVENT_WORDS | typeof DESK_WORDS) =>
  (key: string, values: object = {}) =>
    Object.entries(values).reduce(
      (text, [name, value]) => text.replaceAll(`{{ ${name} }}`, String(value)),
      entriesOf(book.zh).get(key)?.text ?? `NO WORDS ${key}`,
    );
const voice = {
  t: saying(EVENT_WORDS),
  desk: saying(DESK_WORDS),
  say: (text?: { zh: string }) => text?.zh ?? '',
  days: { day: (day: string) => day },
  limit: () => '5 个工作日',
  post: (key: string) => `岗位 ${key}`,
} as unknown as EventVoice;

const text = { zh: '某' };
const within = { joint: 'together', lane: 'fire' };
/** What an event of each kind needs for its line. */
const EVENTS: Readonly<Record<CaseEvent['kind'], object>> = {
  submitted: { number: 'A1' },
  accepted: {},
  deemedAccepted: {},
  notAccepted: { reason: '因为' },
  referred: { organ: '某局', reason: '因为' },
  correctionRequested: { notice: { places: [{}], due: '2026-12-01' } },
  corrected: {},
  materialsReturned: { step: 'look', places: [{}] },
  stepEntered: { step: 'look' },
  stepTaken: { step: 'look' },
  stepReleased: { step: 'look' },
  stepDecided: { decision: { step: 'look', outcome: 'yes' } },
  countersigned: { step: 'look', agrees: false, reason: '因为' },
  returnedTo: { step: 'look', to: 'look', reason: '因为' },
  transferred: { step: 'look', from: 'a', to: 'b', reason: '因为' },
  delegated: { step: 'look', post: 'a', to: 'b', from: '2026-12-01', until: '2026-12-02' },
  cosignerAdded: { step: 'look', post: 'a', reason: '因为' },
  consulted: { step: 'look', post: 'a' },
  opinionGiven: { step: 'look' },
  correctionProposed: { step: 'look', places: [{}] },
  extended: { clock: 'legal', limit: { n: 5, unit: 'workingDay' }, reason: '因为' },
  reminded: { step: 'look' },
  laneEnded: { within, result: 'consent', silent: true },
  deadlineSet: { step: 'look', due: '2026-12-01', approved: false },
  deadlineApproved: { step: 'look', agrees: false, reason: '因为' },
  acted: { step: 'look', outcome: 'yes' },
  supplied: { files: [{}] },
  commitmentWithdrawn: { commitment: 'safe' },
  withdrawn: {},
  routed: { because: text, next: 'look' },
  notified: { message: text },
  lookedUp: { step: 'look', failure: 'REGISTER.ABSENT' },
  limitExpired: { limit: 'legal', effect: 'escalated' },
  documentIssued: { title: text, number: 'B1' },
  certificateIssued: { name: text, number: 'C1' },
  certificateChanged: { act: 'suspend' },
  earlierCertificateChanged: { number: 'T000001', act: 'renew' },
  entitlementGranted: { name: text, label: text },
  ended: { end: 'partlyGranted' },
  erased: { what: 'personal', values: 3 },
  aftercareBegun: {},
  aftercareEnded: { end: 'revoked' },
};

describe('eventInWords', () => {
  for (const [kind, more] of Object.entries(EVENTS))
    it(`tells ${kind} in words: no key, no blank`, () => {
      const line = eventInWords({ kind, ...more } as unknown as CaseEvent, service, voice);
      expect(line).not.toMatch(/\{\{|NO WORDS|undefined|\b(look|yes|legal|safe|fire)\b/);
      expect(line.length).toBeGreaterThan(1);
    });
});
