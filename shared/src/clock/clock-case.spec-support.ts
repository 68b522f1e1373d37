import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { CaseTimes } from '#shared/clock/case-times';
import type { ClockedItem } from '#shared/clock/clocked-item';
import type { ClockReading } from '#shared/clock/clock-ledger';
import { readClocks } from '#shared/clock/read-clocks';
import type { StepVisit } from '#shared/clock/step-visit';
import type { Chain, MainStep } from '#shared/definition/chain';
import type { ClockPause, ClockRule } from '#shared/definition/clock-rule';
import type { Limit } from '#shared/definition/limit';
import type { ApplicantStep } from '#shared/definition/step/applicant';
import type { Lane, LaneStep } from '#shared/definition/step/joint';
import type { ProcedureStep } from '#shared/definition/step/procedure';
import type { TaskStep } from '#shared/definition/step/task';

export const CALENDAR = [CALENDAR_2026];

const text = (zh: string) => ({ zh, en: zh });
const law = { law: text('《某法》'), article: '第一条', level: 'statute' as const };

/** 5 working days as `5 workingDay`. */
export function limit(words: string): Limit {
  const [n, unit] = words.split(' ');
  return { n: Number(n), unit: unit as Limit['unit'] };
}

/** An instant of 2026 in Asia/Shanghai: `03-02` is 09:00 of that day, `03-02 17:30` what it says; other years in full. */
export function at(words: string): string {
  const [day = '', time = '09:00'] = words.split(' ');
  return new Date(`${day.length === 5 ? `2026-${day}` : day}T${time}:00+08:00`).toISOString();
}

/** A stay in a step: `inspect 03-02..03-05`, `inspect 03-02..` while it lasts, `lab@joint/fire 03-02..` in a lane. */
export function stay(words: string): StepVisit {
  const [where = '', ...when] = words.split(' ');
  const [from = '', to = ''] = when.join(' ').split('..');
  const [key = '', lane] = where.split('@');
  const [joint = '', inLane = ''] = lane?.split('/') ?? [];
  return {
    key,
    ...(lane !== undefined && { within: { joint, lane: inLane } }),
    from: at(from),
    ...(to !== '' && { to: at(to) }),
  };
}

/** A case that came in on Monday, 2 March 2026, 09:00, unless it says otherwise. */
export function caseOf(times: Partial<CaseTimes>): CaseTimes {
  return { submittedAt: at('03-02'), visits: [], extensions: [], certificates: [], ...times };
}

/** A clock of ten working days from acceptance to decision, unless it says otherwise. */
export function rule(change: Partial<ClockRule> = {}): ClockRule {
  return {
    ...{ key: 'legal', kind: 'legal', name: text('法定'), from: 'accepted', to: 'decided' },
    ...{ limit: limit('10 workingDay'), firstDay: 'next', legalBasis: [law] },
    ...change,
  };
}

export const PROCEDURES: ClockPause = { during: 'procedure', legalBasis: [law] };

const outcomes = (next: string) => [
  { key: 'go', label: text('通过'), next, tone: 'favourable' as const, reason: 'optional' as const },
];
const shape = (key: string) => ({ key, name: text(key), stage: 'review' as const });
const staffed = (key: string, next: string) => ({ ...shape(key), posts: ['officer'], outcomes: outcomes(next) });

const task = (key: string, next: string, own?: string): TaskStep => ({
  kind: 'task',
  ...staffed(key, next),
  mode: 'any',
  ...(own !== undefined && { limit: limit(own) }),
});
const applicant = (key: string, next: string, own: string): ApplicantStep => ({
  ...shape(key),
  kind: 'applicant',
  act: 'mend',
  message: text('请整改'),
  deadline: { kind: 'fixed', limit: limit(own) },
  outcomes: [{ key: 'done', label: text('完成'), next }],
  silence: { next, legalBasis: [] },
});
const procedure = (key: string, next: string, own: string): ProcedureStep => ({
  ...staffed(key, next),
  kind: 'procedure',
  ground: 'technicalTest',
  notice: 'notice',
  limit: limit(own),
});

function lane(key: string, steps: LaneStep[]): Lane {
  const [first] = steps;
  return {
    ...{ key, name: text(key), organ: text(key), entry: first!.key, limit: limit('15 workingDay'), legalBasis: [law] },
    steps: [...steps, { kind: 'laneEnd', ...shape(`${key}End`), result: 'consent' }],
  };
}

const STEPS: MainStep[] = [
  task('documents', 'inspect', '1 workingDay'),
  task('inspect', 'rectify', '5 workingDay'),
  applicant('rectify', 'test', '10 calendarDay'),
  procedure('test', 'relay', '20 workingDay'),
  {
    kind: 'handover',
    ...{ ...staffed('relay', 'joint'), direction: 'up', organ: text('上级机关'), limit: limit('4 hour') },
  },
  {
    kind: 'joint',
    ...{ ...shape('joint'), lead: 'fire', rule: 'all', consented: 'decide', refused: 'decide' },
    lanes: [
      lane('fire', [task('fireReview', 'fireTest', '3 workingDay'), procedure('fireTest', 'fireEnd', '5 workingDay')]),
      lane('build', [
        task('buildReview', 'buildMend'),
        applicant('buildMend', 'buildTest', '5 workingDay'),
        procedure('buildTest', 'buildEnd', '5 workingDay'),
      ]),
    ],
  },
  task('decide', 'issue'),
  { kind: 'automatic', ...shape('issue'), action: { kind: 'issueCertificate', result: 'licence' }, next: 'granted' },
  { kind: 'end', ...shape('granted'), end: 'granted' },
];

const CHAIN: Chain = {
  intake: {
    ...{ mode: 'accept', posts: ['clerk'], accepted: 'documents', notAccepted: 'granted', legalBasis: [] },
    correction: { limit: limit('5 workingDay'), silence: 'none', legalBasis: [law] },
  },
  steps: STEPS,
  withdrawn: 'granted',
  aftercare: {
    ...{ name: text('核查'), entry: 'check' },
    steps: [task('check', 'checked', '20 workingDay'), { kind: 'end', ...shape('checked'), end: 'ended' }],
  },
};

/** An item with a step of every kind that time is spent in, two lanes and an aftercare; its clocks are the spec's. */
export function itemOf(clocks: ClockRule[], intake: Chain['intake'] = CHAIN.intake): ClockedItem {
  return { basics: { taskType: '01' }, chain: { ...CHAIN, intake }, clocks };
}

/** The reading of one clock of a case as of an instant. */
export function reading(clock: ClockRule, times: Partial<CaseTimes>, now: string): ClockReading {
  const { clocks } = readClocks(itemOf([clock]), caseOf(times), CALENDAR, at(now));
  return clocks.find(({ key }) => key === clock.key)!;
}

/** The correction that was told on a day, until when, and when it was answered. */
export function told(when: string, due: string, answeredAt?: string): NonNullable<CaseTimes['correction']> {
  return { at: at(when), due: `2026-${due}`, ...(answeredAt !== undefined && { answeredAt: at(answeredAt) }) };
}
