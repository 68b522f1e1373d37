import type { CaseEvent } from '#shared/case/case-event';
import { effectsOf } from '#shared/case/effects';
import { NoticeKind } from '#shared/case/notice';
import { END_WORDS, NOTICE_WORDS, noticeWords } from '#shared/case/notice-words';
import { noticesOf } from '#shared/case/notices-of';
import { APPLICANT } from '#shared/case/random-case.spec-support';
import { SmallCase, smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import { subscribedAs } from '#shared/case/subscribed-event';
import type { MainStep } from '#shared/definition/chain';

const NOTIFY: MainStep = {
  kind: 'notify',
  key: 'hint',
  name: text('提示'),
  stage: 'review',
  message: text('请留意电话。'),
  next: 'read',
};
const FILLED: MainStep = { ...NOTIFY, key: 'filled', message: text('{{name}}，请留意电话。'), next: 'read' };
const MEND: MainStep = {
  ...{ kind: 'applicant', key: 'mend', name: text('整改'), stage: 'review', act: 'mend', message: text('请整改') },
  deadline: { kind: 'fixed', limit: { unit: 'workingDays', count: 5 } },
  outcomes: [{ key: 'done', label: text('完成'), next: 'granted' }],
  silence: { next: 'granted', legalBasis: [] },
} as unknown as MainStep;

const run = new SmallCase(
  smallDefinition([taskStep('read', 'granted'), taskStep('sign', 'granted'), NOTIFY, FILLED, MEND]),
);
const at = run.facts.now;
const by = { account: 'a.one.x', name: '赵文博', post: 'a.one' };
const stamp = { at, by };
const due = '2026-03-10';
const issued = { id: 'i', number: '1', file: 'f' };

type Row = readonly [name: string, event: CaseEvent, told: readonly string[]];

/** Who is told what of each event: `applicant kind` or `post kind`. */
const ROWS: readonly Row[] = [
  ['accepted on the spot', { kind: 'accepted', ...stamp }, []],
  ['counted as accepted', { kind: 'deemedAccepted', ...stamp }, ['applicant deemedAccepted']],
  ['not accepted', { kind: 'notAccepted', ...stamp, end: 'e', reason: '内部' }, ['applicant notAccepted']],
  ['referred', { kind: 'referred', ...stamp, end: 'e', organ: 'o', reason: '内部' }, ['applicant referred']],
  [
    'a correction',
    { kind: 'correctionRequested', ...stamp, notice: { places: [{ field: 'seats', reason: '不符' }], due } },
    ['applicant correctionTold'],
  ],
  ['corrected', { kind: 'corrected', ...stamp, answers: {}, files: [] }, ['applicant correctionReceived']],
  ['an inner step', { kind: 'stepEntered', ...stamp, step: 'read', waitingFor: ['a.one'] }, []],
  ['his own step', { kind: 'stepEntered', ...stamp, step: 'mend', due }, ['applicant act']],
  [
    'an inner decision',
    { kind: 'stepDecided', ...stamp, decision: { step: 'read', outcome: 'go', reason: '内部', points: [] } },
    [],
  ],
  [
    'the decision',
    {
      kind: 'stepDecided',
      ...stamp,
      decides: true,
      decision: { step: 'read', outcome: 'go', reason: '内部', points: [] },
    },
    ['applicant decided'],
  ],
  ['a signature', { kind: 'countersigned', ...stamp, step: 'read', agrees: true }, []],
  ['given back inside', { kind: 'returnedTo', ...stamp, step: 'sign', to: 'read', reason: '内部' }, []],
  [
    'handed on',
    { kind: 'transferred', ...stamp, step: 'read', from: 'a.one', to: 'a.two', reason: '内部' },
    ['a.two handed'],
  ],
  [
    'asked to sign',
    { kind: 'cosignerAdded', ...stamp, step: 'read', post: 'a.two', reason: '内部' },
    ['a.two signatureAsked'],
  ],
  [
    'asked for an opinion',
    { kind: 'consulted', ...stamp, step: 'read', id: 'q', post: 'a.two', question: '内部' },
    ['a.two opinionAsked'],
  ],
  ['an opinion', { kind: 'opinionGiven', ...stamp, step: 'read', id: 'q', opinion: '内部' }, []],
  ['reminded', { kind: 'reminded', ...stamp, step: 'read', text: '内部' }, ['a.one reminded']],
  [
    'escalated',
    { kind: 'limitExpired', ...stamp, limit: 'legal', effect: 'escalated', post: 'a.lead' },
    ['a.lead escalated'],
  ],
  ['silence', { kind: 'limitExpired', ...stamp, limit: 'mend', effect: 'silence' }, []],
  [
    'granted by silence',
    { kind: 'limitExpired', ...stamp, limit: 'legal', effect: 'deemedGranted' },
    ['applicant deemedGranted'],
  ],
  ['a message', { kind: 'notified', ...stamp, step: 'hint', message: text('请留意电话。') }, ['applicant message']],
  [
    'a document',
    { kind: 'documentIssued', ...stamp, ...issued, template: 't', document: 'receipt', title: text('回执') },
    ['applicant documentReady'],
  ],
  ['looked up', { kind: 'lookedUp', ...stamp, step: 'read', question: 'civil.realName' }, []],
  ['ended', { kind: 'ended', ...stamp, step: 'granted', end: 'granted' }, ['applicant ended']],
];

const toldOf = (...events: CaseEvent[]) =>
  noticesOf(
    { definition: run.facts.definition, state: run.state },
    events.map((event, index) => ({ seq: 7 + index, event })),
  );

describe('noticesOf', () => {
  for (const [name, event, expected] of ROWS)
    it(`tells of ${name}: ${expected.join(', ') || 'nobody'}`, () => {
      const told = toldOf(event).map(({ notice: { to, kind } }) => {
        if ('post' in to) return `${to.post} ${kind}`;
        return `${to.account === APPLICANT.account ? 'applicant' : to.account} ${kind}`;
      });
      expect(told).toEqual([...expected]);
    });

  it('gives the number of the event', () => expect(toldOf(ROWS[1]![1])[0]?.seq).toBe(7));

  it('never repeats what officers wrote, nor their names', () => {
    const said = JSON.stringify(toldOf(...ROWS.map(([, event]) => event)));
    expect(said).not.toContain('内部');
    expect(said).not.toContain('赵文博');
  });

  it('shows a message that is the same for everybody, and leaves one with filled-in values in the case', () => {
    const plain = toldOf({ kind: 'notified', ...stamp, step: 'hint', message: text('请留意电话。') });
    const filled = toldOf({ kind: 'notified', ...stamp, step: 'filled', message: text('张伟，请留意电话。') });
    expect(plain[0]?.notice.params).toEqual({ message: text('请留意电话。') });
    expect(filled[0]?.notice.params).toEqual({});
  });

  it('tells an end once, where an event of its own tells it too', () => {
    const refused: CaseEvent = { kind: 'notAccepted', ...stamp, end: 'e', reason: '内部' };
    const ended: CaseEvent = { kind: 'ended', ...stamp, step: 'e', end: 'notAccepted' };
    expect(toldOf(refused, ended).map(({ notice }) => notice.kind)).toEqual(['notAccepted']);
    expect(toldOf(ended).map(({ notice }) => notice.kind)).toEqual(['ended']);
  });
});

describe('The effects of events', () => {
  const kindsOf = (event: CaseEvent) => effectsOf(run.facts, [event], 7, run.state).map(({ kind }) => kind);

  it('announce what somebody is told of, and nothing else', () => {
    for (const [name, event, told] of ROWS)
      expect(kindsOf(event).includes('announce'))
        .withContext(name)
        .toBe(told.length > 0 || subscribedAs(event) !== undefined);
  });

  it('remind two days before the last day at nine in the morning, unless that is told almost then', () => {
    const given = (last: string): CaseEvent => ({
      ...{ kind: 'correctionRequested', ...stamp },
      notice: { places: [{ field: 'seats', reason: '不符' }], due: last },
    });
    const near = (last: string) =>
      effectsOf(run.facts, [given(last)], 7, run.state).find(({ kind }) => kind === 'deadlineNear');
    expect(near('2026-03-10')?.dueAt).toBe('2026-03-08T01:00:00.000Z');
    expect(near('2026-03-04')).toBeUndefined();
  });
});

describe('The words of notices', () => {
  for (const kind of NoticeKind.options)
    it(`are there for ${kind} in both languages, with the same blanks`, () => {
      for (const part of Object.values(NOTICE_WORDS[kind]) as { zh: string; en?: string }[]) {
        expect(part.zh).toMatch(/[\u4e00-\u9fff]/);
        expect(part.en).toMatch(/[A-Za-z]/);
        expect(part.en?.match(/\{\w+\}/g) ?? []).toEqual(part.zh.match(/\{\w+\}/g) ?? []);
      }
    });

  it('are filled in, and never read a second time', () => {
    expect(noticeWords('correctionTold', { due }, 'zh').text).toContain(due);
    expect(noticeWords('ended', { end: 'refused' }, 'en').text).toContain(END_WORDS.refused.en!);
    expect(noticeWords('act', { name: text('{due}') }, 'zh').title).toContain('{due}');
    expect(noticeWords('act', {}, 'zh').title).toContain('—');
  });
});
