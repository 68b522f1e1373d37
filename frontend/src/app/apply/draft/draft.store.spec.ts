import { provideZonelessChangeDetection, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { DraftView } from '#shared/api/draft';
import type { ServiceView } from '#shared/api/service';
import { NO_EVIDENCE } from '#shared/material/evidence';
import { Subject, of, throwError } from 'rxjs';
import { CaseClient } from '../../api/case.client';
import { DraftClient } from '../../api/draft.client';
import { Problem } from '../../api/problem';
import { ServiceClient } from '../../api/service.client';
import { UploadClient } from '../../api/upload.client';
import { SAMPLE } from '../../form-view/testing/sample';
import { Session } from '../../session/session';
import { Connection } from './connection';
import { DraftStore } from './draft.store';

const DRAFT: DraftView = {
  id: 'd1',
  item: 'shop',
  version: 1,
  hash: `sha256:${'0'.repeat(64)}`,
  answers: { total: 30 },
  choices: { commitments: [], deferred: [] },
  files: [],
  profile: { kind: 'person', name: '林晓梅' },
  today: '2026-11-24',
  calendar: [],
  revision: 1,
  savedAt: '2026-11-24T02:00:00.000Z',
};
const SAFE = { key: 'safe', kind: 'proof', name: { zh: '承诺' } };
const SERVICE = { definition: { form: SAMPLE, materials: [], commitments: [SAFE] } } as unknown as ServiceView;
const STALE = new Problem('REVISION.STALE', '', 412);
const LOST = new Problem('NETWORK.UNREACHABLE', '', 0);

describe('DraftStore', () => {
  let drafts: jasmine.SpyObj<DraftClient>;
  let cases: jasmine.SpyObj<CaseClient>;
  const online = signal(true);

  async function open(): Promise<DraftStore> {
    drafts = jasmine.createSpyObj<DraftClient>('DraftClient', ['read', 'save', 'removeFile', 'evidence']);
    cases = jasmine.createSpyObj<CaseClient>('CaseClient', ['submit']);
    drafts.read.and.returnValue(of({ value: DRAFT, etag: '"1"' }));
    drafts.save.and.callFake((_id, _body, etag) =>
      of({ value: { revision: 2, savedAt: '2026-11-24T02:05:00.000Z' }, etag: `"${Number(etag.slice(1, -1)) + 1}"` }),
    );
    TestBed.configureTestingModule({
      providers: [
        provideZonelessChangeDetection(),
        DraftStore,
        { provide: DraftClient, useValue: drafts },
        { provide: CaseClient, useValue: cases },
        { provide: UploadClient, useValue: {} },
        { provide: ServiceClient, useValue: { version: () => of(SERVICE) } },
        { provide: Connection, useValue: { online } },
        { provide: Session, useValue: { person: () => ({ account: 'lin' }) } },
      ],
    });
    const store = TestBed.inject(DraftStore);
    await store.open('d1');
    store.watchFrom(DRAFT.answers, DRAFT.savedAt);
    return store;
  }

  beforeEach(() => {
    sessionStorage.clear();
    online.set(true);
  });
  afterEach(() => sessionStorage.clear());

  it('saves once when the typing pauses, under the mark of what was read', async () => {
    jasmine.clock().install();
    try {
      const store = await open();
      store.opened()!.session.answer('/total', 31);
      store.changed();
      store.opened()!.session.answer('/total', 32);
      store.changed();
      expect(drafts.save).not.toHaveBeenCalled();
      jasmine.clock().tick(1100);
      expect<unknown>(drafts.save.calls.allArgs()).toEqual([
        ['d1', { answers: { total: 32 }, choices: DRAFT.choices }, '"1"'],
      ]);
    } finally {
      jasmine.clock().uninstall();
    }
  });

  it('goes on saving under the new mark', async () => {
    const store = await open();
    store.opened()!.session.answer('/total', 31);
    await store.saveNow();
    store.opened()!.session.answer('/total', 32);
    await store.saveNow();
    expect(drafts.save.calls.mostRecent().args[2]).toBe('"2"');
    expect(store.saving()).toBe('saved');
    expect(store.unsent()).toBe(0);
  });

  it('puts changes of two places together, and asks only what both changed', async () => {
    const store = await open();
    store.opened()!.session.answer('/total', 31);
    store.opened()!.session.answer('/kitchen', 9);
    drafts.save.and.returnValue(throwError(() => STALE));
    drafts.read.and.returnValue(of({ value: { ...DRAFT, answers: { total: 40, name: '乙' } }, etag: '"7"' }));
    await store.saveNow();
    expect(store.saving()).toBe('conflict');
    expect<unknown>(store.conflicts()).toEqual([{ key: 'total', mine: 31, theirs: 40 }]);
    expect<unknown>(store.opened()!.session.typed()).toEqual({ name: '乙', total: 31, kitchen: 9 });
    drafts.save.calls.reset();
    drafts.save.and.returnValue(of({ value: { revision: 8, savedAt: '2026-11-24T02:06:00.000Z' }, etag: '"8"' }));
    store.settle(new Map([['total', 'theirs']]));
    expect<unknown>(drafts.save.calls.allArgs()).toEqual([
      ['d1', { answers: { name: '乙', total: 40, kitchen: 9 }, choices: DRAFT.choices }, '"7"'],
    ]);
  });

  it('keeps what could not be sent, and puts it on top when the draft is opened again', async () => {
    const store = await open();
    store.opened()!.session.answer('/total', 33);
    drafts.save.and.returnValue(throwError(() => LOST));
    await store.saveNow();
    expect(store.saving()).toBe('offline');
    expect(store.unsent()).toBe(1);
    TestBed.resetTestingModule();
    const again = await open();
    expect<unknown>(again.opened()!.session.typed()['total']).toBe(33);
  });

  it('sends nothing while there is no network, and everything once it is back', async () => {
    const store = await open();
    online.set(false);
    TestBed.tick();
    store.opened()!.session.answer('/total', 33);
    await store.saveNow();
    expect(drafts.save).not.toHaveBeenCalled();
    expect(store.saving()).toBe('offline');
    expect(store.unsent()).toBe(1);
    online.set(true);
    TestBed.tick();
    expect<unknown>(drafts.save.calls.mostRecent().args[1]).toEqual({ answers: { total: 33 }, choices: DRAFT.choices });
  });

  it('goes on asking which of two changes counts, through a lost network and a reload', async () => {
    const store = await open();
    const theirs = { value: { ...DRAFT, answers: { total: 40 } }, etag: '"7"' };
    store.opened()!.session.answer('/total', 31);
    drafts.save.and.returnValue(throwError(() => STALE));
    drafts.read.and.returnValue(of(theirs));
    await store.saveNow();
    drafts.save.calls.reset();
    online.set(false);
    TestBed.tick();
    online.set(true);
    TestBed.tick();
    expect(store.saving()).toBe('conflict');
    expect(drafts.save).not.toHaveBeenCalled();
    TestBed.resetTestingModule();
    const again = await open();
    drafts.read.and.returnValue(of(theirs));
    await again.open('d1');
    again.watchFrom(theirs.value.answers, DRAFT.savedAt);
    expect<unknown>(again.conflicts()).toEqual([{ key: 'total', mine: 31, theirs: 40 }]);
  });

  it('saves what was chosen, and submits only what is offered', async () => {
    const store = await open();
    cases.submit.and.returnValue(of({ id: 'd1', number: 'QH-1', at: '2026-11-24T02:10:00.000Z', seq: 1 }));
    store.promise('safe', true);
    store.promise('gone', true);
    await store.saveNow();
    expect<unknown>(drafts.save.calls.mostRecent().args[1].choices).toEqual({
      commitments: ['safe', 'gone'],
      deferred: [],
    });
    await store.submit();
    expect<unknown>(cases.submit.calls.mostRecent().args[0].choices).toEqual({ commitments: ['safe'], deferred: [] });
  });

  it('knows nothing where the registers do not answer, and says so to nobody', async () => {
    const store = await open();
    drafts.evidence.and.returnValue(throwError(() => LOST));
    await store.askEvidence();
    expect(store.asking()).toBeFalse();
    expect(store.evidence()).toBe(NO_EVIDENCE);
  });

  it('takes the choices of another place where nothing was chosen here', async () => {
    const store = await open();
    const choices = { commitments: ['safe'], deferred: [] };
    store.opened()!.session.answer('/total', 31);
    drafts.save.and.returnValue(throwError(() => STALE));
    drafts.read.and.returnValue(of({ value: { ...DRAFT, choices }, etag: '"7"' }));
    await store.saveNow();
    expect<unknown>(store.choices()).toEqual(choices);
  });

  it('does nothing more once the application has arrived', async () => {
    const store = await open();
    cases.submit.and.returnValue(of({ id: 'd1', number: 'QH-1', at: '2026-11-24T02:10:00.000Z', seq: 1 }));
    await store.submit();
    await store.submit();
    expect(cases.submit).toHaveBeenCalledTimes(1);
  });

  it('asks a lost submission again with the same key and the same answers', async () => {
    const store = await open();
    cases.submit.and.returnValue(throwError(() => LOST));
    await store.submit();
    expect(store.submission()).toBe('unknown');
    store.opened()!.session.answer('/total', 99);
    const answer = new Subject<{ id: string; number: string; at: string; seq: number }>();
    cases.submit.and.returnValue(answer);
    const asking = store.submit();
    answer.next({ id: 'd1', number: 'QH-1', at: '2026-11-24T02:10:00.000Z', seq: 1 });
    await asking;
    const [first, second] = cases.submit.calls.allArgs();
    expect<unknown>(second).toEqual(first!);
    expect(store.submitted()?.number).toBe('QH-1');
  });

  it('gives the next try a key of its own once a submission was refused', async () => {
    const store = await open();
    cases.submit.and.returnValue(throwError(() => new Problem('ANSWERS.INVALID', '请改', 422)));
    await store.submit();
    await store.submit();
    const [first, second] = cases.submit.calls.allArgs();
    expect(store.submission()).toBe('refused');
    expect(second![1]).not.toBe(first![1]);
  });
});
