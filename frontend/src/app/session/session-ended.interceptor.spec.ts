import { HttpClient, HttpContext, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Subject } from 'rxjs';
import { ASKS_NO_SIGN_IN } from '../api/asks-no-sign-in';
import { problemInterceptor } from '../api/problem.interceptor';
import { sessionEndedInterceptor } from './session-ended.interceptor';
import { SignInAgain } from './sign-in-again';

const GONE = { status: 401, statusText: 'Unauthorized' };

describe('sessionEndedInterceptor', () => {
  let http: HttpClient;
  let server: HttpTestingController;
  let answered: Subject<boolean>;
  let asked: number;

  beforeEach(() => {
    answered = new Subject();
    asked = 0;
    const ask = (): Subject<boolean> => {
      asked++;
      return answered;
    };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(withInterceptors([sessionEndedInterceptor, problemInterceptor])),
        provideHttpClientTesting(),
        { provide: SignInAgain, useValue: { ask } },
      ],
    });
    http = TestBed.inject(HttpClient);
    server = TestBed.inject(HttpTestingController);
  });

  it('asks to sign in and sends the same request once more', () => {
    let value: unknown;
    http.put('/api/drafts/1', { a: 1 }).subscribe((body) => (value = body));
    server.expectOne('/api/drafts/1').flush({ code: 'SESSION.REQUIRED' }, GONE);
    answered.next(true);
    const again = server.expectOne('/api/drafts/1');
    expect(again.request.body).toEqual({ a: 1 });
    again.flush({ saved: true });
    expect(value).toEqual({ saved: true });
  });

  it('gives the 401 back when the person does not sign in', () => {
    let failure: unknown;
    http.get('/api/cases').subscribe({ error: (cause: unknown) => (failure = cause) });
    server.expectOne('/api/cases').flush({ code: 'SESSION.REQUIRED' }, GONE);
    answered.next(false);
    server.expectNone('/api/cases');
    expect(failure).toEqual(jasmine.objectContaining({ code: 'SESSION.REQUIRED', status: 401 }));
  });

  it('leaves requests alone for which a 401 is an answer, and other failures', () => {
    http
      .get('/api/session', { context: new HttpContext().set(ASKS_NO_SIGN_IN, true) })
      .subscribe({ error: () => undefined });
    server.expectOne('/api/session').flush({}, GONE);
    http.get('/api/items').subscribe({ error: () => undefined });
    server.expectOne('/api/items').flush({}, { status: 403, statusText: 'Forbidden' });
    expect(asked).toBe(0);
  });
});
