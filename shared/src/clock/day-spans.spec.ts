import type { CaseTimes } from '#shared/clock/case-times';
import { at, CALENDAR, caseOf, itemOf, PROCEDURES, rule, stay } from '#shared/clock/clock-case.spec-support';
import { readClocks } from '#shared/clock/read-clocks';
import type { ClockRule } from '#shared/definition/clock-rule';
import type { Intake } from '#shared/definition/intake';

interface Row {
  readonly name: string;
  readonly times: Partial<CaseTimes>;
  readonly now: string;
  readonly clocks?: ClockRule[];
  readonly intake?: Intake;
  /** part from..to working days, step. */
  readonly spans: readonly string[];
}

const LEGAL = [rule({ pausedBy: [PROCEDURES] })];
const RETURN: Intake = { mode: 'returnAndResubmit', first: 'documents', returned: 'granted', legalBasis: [] };
const SPOT: Intake = { mode: 'onTheSpot', first: 'documents', legalBasis: [] };
const joint = (...lanes: string[]) => [stay('joint 03-03..'), ...lanes.map(stay)];

const ROWS: readonly Row[] = [
  { name: 'the day of receipt', times: {}, now: '03-02', spans: ['beforeAcceptance 03-02..03-02 1'] },
  {
    name: 'a whole case, weekends in it, nothing left out',
    times: {
      ...{ acceptedAt: at('03-04'), decidedAt: at('03-23'), endedAt: at('03-25') },
      visits: [
        ...['documents 03-04..03-05', 'inspect 03-05..03-09', 'rectify 03-09..03-11', 'test 03-11..03-17'],
        ...['relay 03-17..03-19', 'decide 03-19..03-23', 'issue 03-23..03-25'],
      ].map(stay),
    },
    now: '05-06',
    spans: [
      ...['beforeAcceptance 03-02..03-04 3', 'organ 03-05..03-05 1 documents', 'organ 03-06..03-09 2 inspect'],
      ...['applicant 03-10..03-11 2 rectify', 'outside 03-12..03-17 4 test', 'thirdParty 03-18..03-19 2 relay'],
      ...['organ 03-20..03-23 2 decide', 'afterDecision 03-24..03-25 2 issue'],
    ],
  },
  {
    name: 'a correction before acceptance is the applicant’s time, its answer is looked at again',
    times: { correction: { at: at('03-03'), due: '2026-03-10', answeredAt: at('03-05') }, acceptedAt: at('03-06') },
    now: '03-09',
    spans: [
      ...['beforeAcceptance 03-02..03-03 2', 'applicant 03-04..03-05 2'],
      ...['beforeAcceptance 03-06..03-06 1', 'organ 03-07..03-09 1'],
    ],
  },
  {
    name: 'a late correction is the applicant’s time too, whoever has the step',
    times: {
      ...{ acceptedAt: at('03-03'), correction: { at: at('03-05'), due: '2026-03-12' } },
      visits: [stay('documents 03-03..')],
    },
    now: '03-10',
    spans: ['beforeAcceptance 03-02..03-03 2', 'organ 03-04..03-05 2 documents', 'applicant 03-06..03-10 3'],
  },
  {
    name: 'accepted from the day of receipt, every day after it is the organ’s',
    times: { acceptedAt: at('03-02'), deemedAcceptedAt: at('03-10 00:00'), visits: [stay('documents 03-10 00:00..')] },
    now: '03-11',
    spans: ['beforeAcceptance 03-02..03-02 1', 'organ 03-03..03-10 6', 'organ 03-11..03-11 1 documents'],
  },
  {
    name: 'without a stage of acceptance work begins with the receipt',
    times: { visits: [stay('documents 03-02..')] },
    now: '03-04',
    intake: RETURN,
    spans: ['organ 03-02..03-04 3 documents'],
  },
  {
    name: 'decided on the spot: the day of receipt, and no other',
    times: { acceptedAt: at('03-02'), decidedAt: at('03-02'), endedAt: at('03-02') },
    now: '03-04',
    intake: SPOT,
    spans: ['organ 03-02..03-02 1'],
  },
  {
    name: 'what happens on one day takes none of its own: the last of it counts',
    times: {
      acceptedAt: at('03-03 09:00'),
      visits: [stay('documents 03-03 09:00..03-03 10:00'), stay('inspect 03-03 10:00..')],
    },
    now: '03-04',
    spans: ['beforeAcceptance 03-02..03-03 2', 'organ 03-04..03-04 1 inspect'],
  },
  {
    name: 'lanes: the organ’s as long as any organ has it',
    times: { acceptedAt: at('03-03'), visits: joint('fireTest@joint/fire 03-03..', 'buildReview@joint/build 03-03..') },
    now: '03-05',
    spans: ['beforeAcceptance 03-02..03-03 2', 'organ 03-04..03-05 2 buildReview'],
  },
  {
    name: 'lanes: a test goes before waiting for the applicant',
    times: { acceptedAt: at('03-03'), visits: joint('fireTest@joint/fire 03-03..', 'buildMend@joint/build 03-03..') },
    now: '03-05',
    spans: ['beforeAcceptance 03-02..03-03 2', 'outside 03-04..03-05 2 fireTest'],
  },
  {
    name: 'lanes: the applicant’s only when every open one waits for him',
    times: {
      acceptedAt: at('03-03'),
      visits: joint('fireReview@joint/fire 03-03..03-05', 'buildMend@joint/build 03-03..'),
    },
    now: '03-09',
    spans: [
      ...['beforeAcceptance 03-02..03-03 2', 'organ 03-04..03-05 2 fireReview', 'applicant 03-06..03-09 2 buildMend'],
    ],
  },
  {
    name: 'the aftercare is no part of it',
    times: {
      ...{ acceptedAt: at('03-03'), decidedAt: at('03-04'), grantedAt: at('03-04'), endedAt: at('03-04') },
      ...{ aftercare: {}, visits: [stay('check 03-04..')] },
    },
    now: '05-06',
    spans: ['beforeAcceptance 03-02..03-03 2', 'organ 03-04..03-04 1'],
  },
];

const ledgerOf = ({ times, now, clocks = LEGAL, intake }: Pick<Row, 'times' | 'now' | 'clocks' | 'intake'>) =>
  readClocks(itemOf(clocks, intake), caseOf(times), CALENDAR, at(now));

describe('Every day of a case in one of six parts', () => {
  for (const row of ROWS) {
    it(row.name, () =>
      expect(
        ledgerOf(row).spans.map(({ part, from, to, workingDays, step }) =>
          [part, `${from.slice(5)}..${to.slice(5)}`, workingDays, ...(step === undefined ? [] : [step])].join(' '),
        ),
      ).toEqual([...row.spans]),
    );
  }

  const last = (times: Partial<CaseTimes>, clocks?: ClockRule[]) =>
    ledgerOf({ times: { acceptedAt: at('03-03'), ...times }, now: '03-05', ...(clocks && { clocks }) }).spans.at(-1)!;
  const testing = { visits: [stay('test 03-03..')] };

  it('names the step and the ground, with the article that takes the days out', () => {
    const { reason, legalBasis } = last(testing);
    expect(reason).toEqual({
      zh: '「test」：检测，不计入法定时限。',
      en: 'test: technical test; the legal limit stands still.',
    });
    expect(legalBasis?.map(({ article }) => article)).toEqual(['第四十五条']);
  });

  it('says that the legal limit goes on where the item does not let it stand still', () => {
    expect(last(testing, [rule()]).reason.zh).toBe('「test」：检测；法定时限照常计算。');
    expect(last(testing, []).reason.zh).toBe('「test」：检测。');
    expect(last({ visits: [stay('rectify 03-03..')] }).reason.en).toBe(
      'rectify: waiting for the applicant; the legal limit goes on.',
    );
  });

  it('says of a late correction that the legal limit goes on, and of one before acceptance that none runs', () => {
    const correction = { at: at('03-03 10:00'), due: '2026-03-10' };
    const late = last({ correction });
    expect([late.part, late.reason.zh]).toEqual(['applicant', '等申请人补正；法定时限照常计算。']);
    const early = last({ acceptedAt: undefined, correction });
    expect([early.part, early.reason.zh]).toEqual(['applicant', '等申请人补正；还没有受理，法定时限没有开始。']);
    expect(early.legalBasis?.map(({ article }) => article)).toEqual(['第一条']);
  });

  it('has the law itself where the item names no basis for its correction', () => {
    const item = itemOf(LEGAL);
    const { intake } = item.chain;
    if (intake.mode !== 'accept') throw new Error('The item accepts');
    const bare = itemOf(LEGAL, { ...intake, correction: { ...intake.correction, legalBasis: [] } });
    const times = caseOf({ correction: { at: at('03-02'), due: '2026-03-10' } });
    const basis = (taskType: string) =>
      readClocks({ ...bare, basics: { taskType } }, times, CALENDAR, at('03-05')).spans.at(-1)?.legalBasis;

    expect(basis('01')?.map(({ article }) => article)).toEqual(['第三十二条']);
    expect(basis('20')).toBeUndefined();
  });

  it('counts no working days of a year that the calendar lacks, and says so', () => {
    const times = caseOf({ submittedAt: at('12-30') });
    const { spans, totals, missingYear } = readClocks(itemOf([]), times, CALENDAR, at('2027-01-05'));

    expect(missingYear).toBe(2027);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([['2026-12-30', '2027-01-05']]);
    expect(totals.beforeAcceptance).toBe(2);
  });
});
