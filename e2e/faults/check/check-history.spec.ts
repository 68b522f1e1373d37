import { STEPS } from '../item.js';
import type { Told } from '../told.js';
import { checkHistory } from './check-history.js';
import { missingInTrail } from './missing-in-trail.js';
import type { Stored, StoredCase, StoredEvent } from './stored.js';

const NOW = '2026-11-24T10:00:00.000Z';
const AT = '2026-11-24T08:00:00.000Z';
const THREE = ['a', 'b', 'c'];

type Planted = (events: StoredEvent[]) => StoredEvent[];

/** What somebody asked for is what an event with a key tells. */
const ASKS = { submitted: 'submit', accepted: 'accept', stepTaken: 'take', stepDecided: 'decide' } as const;

/** A whole case: everybody got through, papers and certificate have the numbers that follow from its place. */
function whole(id: string, place: number): StoredEvent[] {
  const digits = String(place).padStart(6, '0');
  const events: Omit<StoredEvent, 'seq' | 'at'>[] = [
    { kind: 'submitted', by: 'zhang.wei', key: `${id}-submit` },
    { kind: 'accepted', by: 'clerk', key: `${id}-accept` },
  ];
  const paper = (template: string, prefix: string): void => {
    const number = `${prefix}〔2026〕${digits}号`;
    events.push({ kind: 'documentIssued', by: 'platform', template, number, file: `${id}-${template}` });
  };
  for (const [index, { step, heads }] of STEPS.entries()) {
    events.push({ kind: 'stepEntered', by: 'platform', step });
    if (index === 0) paper('acceptance', '早市受');
    if (heads === 1) events.push({ kind: 'stepTaken', by: 'officer1', step, key: `${id}-take-${step}` });
    for (let head = 1; head <= heads; head += 1)
      events.push({ kind: 'stepDecided', by: `officer${head}`, step, key: `${id}-decide-${step}-${head}` });
  }
  events.push({ kind: 'stepEntered', by: 'platform', step: 'issue' });
  events.push({
    kind: 'certificateIssued',
    by: 'platform',
    step: 'issue',
    number: `ZS2000000${digits}`,
    file: `${id}-cert`,
  });
  events.push({ kind: 'ended', by: 'platform', step: 'granted' });
  paper('decision', '早市决');
  return numbered(events);
}

function numbered(events: readonly Omit<StoredEvent, 'seq' | 'at'>[]): StoredEvent[] {
  return events.map((event, index) => ({ ...event, seq: index + 1, at: AT }));
}

/** What everybody was told, where everybody was told the truth about these events. */
function toldOf(id: string, events: readonly StoredEvent[]): Told[] {
  return events.flatMap(({ kind, key, step, by }): Told[] => {
    if (key === undefined) return [];
    const asked = { case: id, kind: ASKS[kind as keyof typeof ASKS], ...(step !== undefined && { step }) };
    return [{ ...asked, key, by, end: 'done', tries: [] }];
  });
}

/** Three whole cases, one of them with something planted; and what people were told before that. */
function history(planted: Planted = (events) => events, of: Partial<Stored> = {}): { log: Told[]; stored: Stored } {
  const before = THREE.map((id, index) => ({ id, events: whole(id, index + 1) }));
  const cases = before.map(({ id, events }): StoredCase => {
    const changed = id === 'b' ? planted(events) : events;
    return { id, seq: changed.length, events: changed, sealed: true, outbox: [], dead: [] };
  });
  const issued = before.flatMap(({ id, events }) =>
    events.flatMap(({ kind, number = '' }) => (kind === 'certificateIssued' ? [{ number, case: id }] : [])),
  );
  const files = new Set(before.flatMap(({ events }) => events.flatMap(({ file }) => file ?? [])));
  const acts = before.flatMap(({ id, events }) => events.map(({ seq }) => `${id}:${String(seq).padStart(5, '0')}`));
  return {
    log: before.flatMap(({ id, events }) => toldOf(id, events)),
    stored: {
      cases,
      series: new Map([
        ['早市受:2026', THREE.length],
        ['早市决:2026', THREE.length],
        ['ZS2000000', THREE.length],
      ]),
      certificates: issued,
      files,
      torn: [],
      drafts: new Set(),
      trail: new Set(acts),
      ...of,
    },
  };
}

const found = ({ log, stored }: { log: readonly Told[]; stored: Stored }): string[] =>
  checkHistory(log, stored, NOW).map(({ kind, case: id, what }) => `${kind} ${id}: ${what}`);

const without =
  (kind: string, step?: string): Planted =>
  (events) =>
    numbered(events.filter((event) => event.kind !== kind || (step !== undefined && event.step !== step)));

const twice =
  (kind: string, step: string | undefined, changed: Partial<StoredEvent>): Planted =>
  (events) =>
    numbered(
      events.flatMap((event) =>
        event.kind === kind && event.step === step ? [event, { ...event, ...changed }] : [event],
      ),
    );

describe('the check of a history', () => {
  it('finds nothing where everybody was told the truth', () => {
    expect(found(history())).toEqual([]);
    expect(missingInTrail(history().stored)).toBe(0);
  });

  it('takes whatever nobody was told for granted either way: unknown is not a promise', () => {
    const { log, stored } = history(without('stepDecided', 'decision'));
    const told = log.map((each) => (each.key === 'b-decide-decision-1' ? { ...each, end: 'unknown' as const } : each));
    expect(found({ log: told, stored }).filter((what) => what.startsWith('lost'))).toEqual([]);
  });

  for (const { name, planted, kind, tells } of [
    {
      name: 'a lost decision',
      planted: without('stepDecided', 'review'),
      kind: 'lost',
      tells: 'decide review of officer1',
    },
    { name: 'a lost case', planted: () => [], kind: 'lost', tells: 'submit  of zhang.wei' },
    {
      name: 'a command done twice',
      planted: twice('stepTaken', 'papers', {}),
      kind: 'doubled',
      tells: 'key b-take-papers',
    },
    {
      name: 'a decision that stands twice under two keys',
      planted: twice('stepDecided', 'review', { key: 'another' }),
      kind: 'doubled',
      tells: 'decided review by officer1',
    },
    {
      name: 'one more who decided than it takes',
      planted: twice('stepDecided', 'decision', { key: 'another', by: 'officer9' }),
      kind: 'doubled',
      tells: 'more than enough decided decision',
    },
    {
      name: 'an acceptance by time after one by a person',
      planted: twice('accepted', undefined, { kind: 'deemedAccepted', by: 'platform' }),
      kind: 'doubled',
      tells: 'accepted',
    },
    {
      name: 'a certificate issued twice',
      planted: twice('certificateIssued', 'issue', {}),
      kind: 'doubled',
      tells: 'certificate',
    },
    {
      name: 'a step left out',
      planted: (events: StoredEvent[]) => numbered(events.filter(({ step }) => step !== 'safety')),
      kind: 'skipped',
      tells: 'stepEntered hygiene where stepEntered safety comes next',
    },
    {
      name: 'one decision where two are needed',
      planted: (events: StoredEvent[]) => numbered(events.filter(({ key }) => key !== 'b-decide-visit-2')),
      kind: 'skipped',
      tells: 'stepEntered safety where stepDecided visit comes next',
    },
    {
      name: 'a gap in the numbers of events',
      planted: (events: StoredEvent[]) => events.filter(({ template }) => template !== 'acceptance'),
      kind: 'skipped',
      tells: 'event 5 is not where its number belongs',
    },
    {
      name: 'a number given twice',
      planted: (events: StoredEvent[]) =>
        events.map((event) => (event.template === 'decision' ? { ...event, number: '早市决〔2026〕000001号' } : event)),
      kind: 'number',
      tells: '早市决〔2026〕000001号 was given twice',
    },
    {
      name: 'a number on no paper',
      planted: without('documentIssued'),
      kind: 'number',
      tells: 'number 2 of 3 stands on no paper',
    },
    {
      name: 'a paper that was never written',
      planted: without('documentIssued'),
      kind: 'undone',
      tells: 'nothing followed accepted',
    },
  ] as const) {
    it(`finds ${name}`, () => {
      const breaches = found(history(planted as Planted)).filter((what) => what.startsWith(kind));
      expect(breaches.some((what) => what.endsWith(tells)))
        .withContext(breaches.join('\n'))
        .toBeTrue();
    });
  }

  describe('of refusals', () => {
    const refused = (told: Partial<Told>): Told => ({
      ...{ case: 'b', kind: 'take', step: 'papers', key: 'mine', by: 'officer2', end: 'refused', tries: [] },
      code: 'CASE.STEP_TAKEN',
      ...told,
    });

    for (const { name, told, right } of [
      { name: 'takes one for right where somebody else took the step', told: {}, right: true },
      {
        name: 'finds one that tells a person that his own act was somebody else’s',
        told: { key: 'b-take-papers' },
        right: false,
      },
      { name: 'finds one of a step that he himself took under another key', told: { by: 'officer1' }, right: false },
      { name: 'finds one of a step that nobody took', told: { step: 'visit' }, right: false },
      { name: 'finds one for a reason that does not fit', told: { code: 'CASE.NOT_YOURS' }, right: false },
      {
        name: 'finds one of a decision, which nobody else could give',
        told: { kind: 'decide' as const },
        right: false,
      },
      {
        name: 'takes one for right where another clerk accepted',
        told: { kind: 'accept' as const, code: 'CASE.ACCEPTED', by: 'clerk2' },
        right: true,
      },
    ]) {
      it(name, () => {
        const { log, stored } = history();
        const breaches = found({ log: [...log, refused(told)], stored });
        expect(breaches.length)
          .withContext(breaches.join('\n'))
          .toBe(right ? 0 : 1);
        expect(breaches.every((what) => what.startsWith('falselyRefused'))).toBeTrue();
      });
    }
  });

  describe('of what had to follow', () => {
    for (const { name, of, tells } of [
      {
        name: 'a paper that was not printed',
        of: { files: new Set<string>() },
        tells: '早市受〔2026〕000001号 was not printed',
      },
      { name: 'a draft that is left', of: { drafts: new Set(['a']) }, tells: 'its draft is still there' },
      { name: 'half a file', of: { torn: ['file x lacks bytes'] }, tells: 'file x lacks bytes' },
      { name: 'a certificate without public record', of: { certificates: [] }, tells: 'has no public record' },
      {
        name: 'a series that went on without papers',
        of: { series: new Map([['早市受:2026', 4]]) },
        tells: 'number 4 of 4',
      },
    ] as { name: string; of: Partial<Stored>; tells: string }[]) {
      it(`finds ${name}`, () => {
        const breaches = found(history(undefined, of));
        expect(breaches.some((what) => what.includes(tells)))
          .withContext(breaches.join('\n'))
          .toBeTrue();
      });
    }

    it('finds what is overdue, but not what is due later, and what was given up', () => {
      const { log, stored } = history();
      const outbox = [
        { kind: 'print', dueAt: AT },
        { kind: 'limit', dueAt: '2026-12-01T00:00:00.000Z' },
      ];
      const dead = [{ kind: 'issueDocument', why: 'PLATFORM.FAULT' }];
      const cases = stored.cases.map((each) => (each.id === 'c' ? { ...each, outbox, dead } : each));
      expect(found({ log, stored: { ...stored, cases } })).toEqual([
        'undone c: print is overdue',
        'undone c: issueDocument was given up: PLATFORM.FAULT',
      ]);
    });

    it('finds a broken chain of hashes, and a case that counts otherwise than it holds', () => {
      const { log, stored } = history();
      const cases = stored.cases.map((each) => (each.id === 'a' ? { ...each, sealed: false, seq: 99 } : each));
      expect(found({ log, stored: { ...stored, cases } }).map((what) => what.slice(0, 10))).toEqual([
        'skipped a:',
        'skipped a:',
      ]);
    });

    it('counts acts that the audit list lacks', () => {
      expect(missingInTrail(history(undefined, { trail: new Set() }).stored)).toBeGreaterThan(THREE.length);
    });
  });
});
