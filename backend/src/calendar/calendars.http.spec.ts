import { setTimeout as pause } from 'node:timers/promises';
import type {
  CalendarChange,
  CalendarChangePage,
  CalendarList,
  CalendarView,
  MovedCasePage,
} from '#shared/api/calendar';
import type { AuditPage } from '#shared/api/audit';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { CalendarYear } from '#shared/kernel/calendar';
import { CalendarChangeRepository } from '#backend/calendar/calendar-change.repository';
import { FollowChange } from '#backend/calendar/follow-change';
import type { CaseDoc } from '#backend/case/case-doc';
import { renewalOf } from '#backend/case/case-renewal.repository';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { CalendarRepository } from '#backend/directory/calendar.repository';
import { Clock } from '#backend/platform/clock';
import { Leases } from '#backend/platform/mongo/leases';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { type Got, problemIn, TestServer } from '#backend/testing/server.spec-support';

const NEXT: CalendarYear = { year: 2027, off: ['2027-01-01'], worked: ['2027-01-03'], source: '2027 年放假通知' };

const PEOPLE = ['zhang.wei', 'market.author', 'market.chief', 'hall.supervisor', 'audit.officer', 'admin'];

/** Monday, 2 March 2026, 10:00. */
const TODAY = '2026-03-02T02:00:00.000Z';

describe('Calendars over HTTP', () => {
  let server: TestServer;
  let work: CaseWork;

  beforeAll(async () => {
    server = await TestServer.start();
    work = new CaseWork(server);
    // Signed in before the clock is set back: the database ends sessions by its own clock.
    for (const who of PEOPLE) await server.tokenOf(who);
    // For requests and workers of all specs alike.
    server.app.get(Clock, { strict: false }).now = () => TODAY;
  });
  afterAll(() => server.stop());

  const put = (year: CalendarYear, revision?: number, who = 'admin', path = year.year): Promise<Got<CalendarView>> =>
    server.as(who)('PUT', `/api/calendars/${path}`, {
      body: year,
      ...(revision !== undefined && { headers: { 'if-match': `"${revision}"` } }),
    });
  const stored = async (id: string): Promise<CaseDoc> =>
    (await server.app.get(CaseRepository, { strict: false }).find(id))!;

  it('are changed by an administrator, on the revision that he saw', async () => {
    expect(problemIn(await put(NEXT))).toBe('428 REVISION.MISSING');
    expect(problemIn(await put(NEXT, 1))).toBe('412 REVISION.STALE');
    const brought = await put(NEXT, 0);
    expect([brought.status, brought.body.revision, brought.headers.get('etag')]).toEqual([200, 1, '"1"']);

    const changed = await put({ ...NEXT, off: ['2027-01-02', '2027-01-01'] }, 1);
    expect(changed.body).toEqual({ ...NEXT, off: ['2027-01-01', '2027-01-02'], revision: 2 });
    expect(problemIn(await put(NEXT, 1))).toBe('412 REVISION.STALE');
    // The same year again is no change.
    expect((await put({ ...NEXT, off: ['2027-01-02', '2027-01-01'] }, 2)).body.revision).toBe(2);

    const { body } = await server.as('market.author')<CalendarList>('GET', '/api/calendars');
    expect(body.years.find(({ year }) => year === 2027)?.revision).toBe(2);
    expect(body.years.map(({ year }) => year)).toContain(2026);
    const history = await server.as('admin')<CalendarChangePage>('GET', '/api/calendars/2027/changes?limit=1');
    expect(history.body.entries.map(({ revision, by, before }) => [revision, by.account, before])).toEqual([
      [2, 'admin', NEXT],
    ]);
    const older = await server.as('audit.officer')<CalendarChangePage>(
      'GET',
      `/api/calendars/2027/changes?cursor=${history.body.next}`,
    );
    expect(older.body.entries.map(({ revision, before }) => [revision, before])).toEqual([[1, undefined]]);
    const trail = await server.as('audit.officer')<AuditPage>('GET', '/api/audit?object=calendar:2027');
    const acts = trail.body.entries as readonly { act: string; account: string; details: { revision?: unknown } }[];
    expect(acts.map(({ act, account, details }) => [act, account, details.revision])).toEqual([
      ['calendar.changed', 'admin', 1],
      ['calendar.changed', 'admin', 2],
    ]);
  });

  it('refuse days that no year can have, and name each', async () => {
    const wrong = { ...NEXT, year: 2028, off: ['2027-01-01'], worked: ['2028-01-03'], source: ' ' };
    expect(problemIn(await put(wrong, 0))).toBe(
      '422 CALENDAR.INVALID /off/0 CALENDAR.DAY_OUTSIDE /worked/0 CALENDAR.DAY_WORKED_ANYWAY /source CALENDAR.SOURCE_MISSING',
    );
    expect(problemIn(await put(NEXT, 0, 'admin', 2028))).toBe('422 CALENDAR.INVALID /year CALENDAR.OTHER_YEAR');
    expect(problemIn(await server.as('admin')('GET', '/api/calendars/2031'))).toBe('404 CALENDAR.NOT_FOUND');
  });

  it('are nobody else’s to change, nor to see what moved', async () => {
    for (const who of ['zhang.wei', 'market.author', 'market.chief', 'hall.supervisor', 'audit.officer'])
      expect(problemIn(await put(NEXT, 2, who))).toBe('403 ACCESS.DENIED');
    for (const who of ['zhang.wei', 'market.chief', 'hall.supervisor'])
      expect(problemIn(await server.as(who)('GET', '/api/calendars/2027/changes'))).toBe('403 ACCESS.DENIED');
    expect(problemIn(await server.as('zhang.wei')('GET', '/api/calendars'))).toBe('403 ACCESS.DENIED');
  });

  it('bring in a year once, of many who do it at the same moment', async () => {
    const year = { ...NEXT, year: 2029, off: ['2029-01-01'], worked: [] };
    const got = await Promise.all(
      Array.from({ length: 6 }, (_, index) => put({ ...year, source: `通知 ${index}` }, 0)),
    );
    expect(got.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
    const history = await server.as('admin')<CalendarChangePage>('GET', '/api/calendars/2029/changes');
    expect(history.body.entries.length).toBe(1);
  });

  it('move the running cases, each once, though the one who did it was killed in the middle', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count += 1) ids.push(await work.submit('zhang.wei', goldenAnswers('noodles')));
    await work.must('zhang.wei', ids[2]!, { kind: 'withdraw', reason: '不办了' });
    for (const id of ids) {
      const isQuiet = ({ outbox }: CaseDoc) => outbox.every(({ dueAt }) => dueAt > TODAY);
      for (let tries = 0; !isQuiet(await stored(id)) && tries < 300; tries += 1) await pause(100);
    }
    const withdrawn = await stored(ids[2]!);
    const scan = { ...CALENDAR_2026, off: [...CALENDAR_2026.off, '2026-03-05'] };
    expect((await put(scan, 1)).body.revision).toBe(2);

    // A worker does a piece and dies before he keeps where he came to: the next one begins again from the same place.
    const changes = server.app.get(CalendarChangeRepository, { strict: false });
    const follow = server.app.get(FollowChange, { strict: false });
    const change = async (): Promise<CalendarChange> =>
      (await server.as('admin')<CalendarChange>('GET', '/api/calendars/2026/changes/2')).body;
    expect((await change()).followed).toEqual({ done: false, looked: 0, moved: 0 });
    const dying = spyOn(changes, 'goOn').and.rejectWith(new Error('killed'));
    const due = (await changes.find(2026, 2))!.startsAfter!;
    while (Date.now() < due.getTime() + 200) await pause(200);
    await expectAsync(
      (async () => {
        // Whatever is pending before it (the years brought in above) has the same fate: it dies and is done later.
        const lease = (await server.app.get(Leases, { strict: false }).take('spec', 30_000))!;
        await follow.piece(lease);
      })(),
    ).toBeRejectedWithError('killed');
    dying.and.callThrough();
    for (let tries = 0; !(await change()).followed.done && tries < 200; tries += 1) await pause(100);

    const { followed } = await change();
    expect([followed.done, followed.moved >= 2, followed.looked >= followed.moved]).toEqual([true, true, true]);
    const seen = new Map<string, unknown[]>();
    for (let next: string | undefined = ''; next !== undefined;) {
      const page: Got<MovedCasePage> = await server.as('admin')(
        'GET',
        `/api/calendars/2026/changes/2/moved?limit=1${next && `&cursor=${next}`}`,
      );
      for (const { number, limits } of page.body.entries) {
        expect(seen.has(number)).toBeFalse();
        seen.set(
          number,
          limits.map(({ limit, from, to }) => [limit, from, to]),
        );
      }
      next = page.body.next;
    }
    expect(seen.size).toBe(followed.moved);
    for (const id of ids.slice(0, 2))
      expect(seen.get((await stored(id)).number)).toEqual([['intake', '2026-03-09', '2026-03-10']]);
    expect(seen.has(withdrawn.number)).toBeFalse();

    // What stands in the cases is what computing from scratch gives.
    const { calendar, version } = await server.app.get(CalendarRepository, { strict: false }).known();
    for (const id of ids.slice(0, 2)) {
      const doc = await stored(id);
      const pinned = await server.app.get(PinnedFacts, { strict: false }).of(doc.item, doc.version);
      const fresh = renewalOf({ ...pinned, calendar, calendarVersion: version }, doc);
      expect([doc.desk, doc.calendar]).toEqual([fresh.desk, version]);
      expect(doc.desk.due).toBe('2026-03-10');
      expect(doc.outbox.map(({ kind, dueAt }) => [kind, dueAt]).sort()).toEqual(
        fresh.timers.map(({ kind, dueAt }) => [kind, dueAt]).sort(),
      );
      expect(doc.nextDue).toBe(fresh.timers.map(({ dueAt }) => dueAt).sort()[0]);
    }
    expect(await stored(ids[2]!)).toEqual(withdrawn);
  });

  it('are not overwritten in a case by somebody who slept with an older calendar', async () => {
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    const doc = await stored(id);
    const cases = server.app.get(CaseRepository, { strict: false });
    const { seq, head, state, desk, changedAt, calendar } = doc;
    const older = { events: [], effects: [], set: { seq, head, state, desk, changedAt, calendar: calendar! - 1 } };

    expect(calendar).toBeGreaterThan(0);
    expect(await cases.append(id, seq, older)).toBeFalse();
    expect(await cases.append(id, seq, { ...older, set: { ...older.set, calendar: calendar! } })).toBeTrue();
  });
});
