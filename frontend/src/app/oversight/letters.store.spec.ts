import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import type { DeadLettersOfCase } from '#shared/api/dead-letter';
import { problemInterceptor } from '../api/problem.interceptor';
import { LettersStore } from './letters.store';

const letter = (effect: string) =>
  ({ effect, kind: 'mail', at: '2026-03-02T01:00:00.000Z', code: 'MAIL.REFUSED', cause: { zh: '拒收' } }) as const;
const CASES: DeadLettersOfCase[] = [
  { case: 'a', number: '1', itemName: { zh: '一' }, letters: [letter('1-mail'), letter('2-mail')] },
  { case: 'b', number: '2', itemName: { zh: '二' }, letters: [letter('1-mail')] },
];

describe('The store of dead letters', () => {
  let server: HttpTestingController;
  let store: InstanceType<typeof LettersStore>;

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [LettersStore, provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting()],
    });
    server = TestBed.inject(HttpTestingController);
    store = TestBed.inject(LettersStore);
    const loaded = store.load();
    server.expectOne('/api/dead-letters').flush({ entries: CASES });
    await loaded;
  });
  afterEach(() => server.verify());

  const left = () => store.cases().map((one) => [one.case, one.letters.length]);

  it('takes out what is tried again, and a case that has nothing left', async () => {
    const first = store.replay('a', '1-mail');
    const asked = server.expectOne('/api/dead-letters/a/1-mail/replay');
    expect(asked.request.headers.get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
    asked.flush({ case: 'a', effect: '1-mail' });
    expect(await first).toBeTrue();
    expect(left()).toEqual([
      ['a', 1],
      ['b', 1],
    ]);

    const second = store.replay('b', '1-mail');
    server.expectOne('/api/dead-letters/b/1-mail/replay').flush({ case: 'b', effect: '1-mail' });
    await second;
    expect(left()).toEqual([['a', 1]]);
  });

  it('keeps it and says why where it was refused', async () => {
    const tried = store.replay('a', '1-mail');
    server
      .expectOne('/api/dead-letters/a/1-mail/replay')
      .flush({ code: 'LETTER.NOT_FOUND', title: '没有', status: 404 }, { status: 404, statusText: 'Not Found' });
    expect(await tried).toBeFalse();
    expect(left().length).toBe(2);
    expect(store.problem()?.code).toBe('LETTER.NOT_FOUND');
    expect(store.busy()).toBe('');
  });
});
