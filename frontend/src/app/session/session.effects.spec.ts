import { Actions } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { Subject, firstValueFrom, of, throwError } from 'rxjs';
import type { SessionView } from '#shared/api/session';
import { Problem } from '../api/problem';
import type { SessionClient } from '../api/session.client';
import { AppActions, PersonActions, SessionApiActions, SignInActions } from './session.actions';
import { closeSession, findPerson, openSession } from './session.effects';

const li: SessionView = { account: 'li.na', name: '李娜', roles: ['applicant'], posts: [] };
const signIn = { account: 'li.na', password: 'x' };

function client(parts: Partial<SessionClient>): SessionClient {
  return parts as SessionClient;
}

describe('Effects of the session', () => {
  const actions = (action: Action): Actions => new Actions(of(action));

  it('find who is signed in, or a guest when the server does not answer', async () => {
    const found = findPerson(actions(AppActions.started()), client({ current: () => of(li) }));
    expect(await firstValueFrom(found)).toEqual(SessionApiActions.found({ person: li }));
    const failed = findPerson(
      actions(AppActions.started()),
      client({ current: () => throwError(() => new Error('x')) }),
    );
    expect(await firstValueFrom(failed)).toEqual(SessionApiActions.found({ person: null }));
  });

  it('open a session, or tell the problem and stay ready for the next try', () => {
    const source = new Subject<Action>();
    const problem = new Problem('SESSION.REFUSED', '', 401);
    const answers = [throwError(() => problem), of(li)];
    const seen: Action[] = [];
    openSession(new Actions(source), client({ open: () => answers.shift() ?? of(li) })).subscribe((action) =>
      seen.push(action),
    );
    source.next(SignInActions.submitted({ signIn }));
    source.next(SignInActions.submitted({ signIn }));
    expect(seen).toEqual([SessionApiActions.refused({ problem }), SessionApiActions.opened({ person: li })]);
  });

  it('sign out here even where the server fails', async () => {
    const closed = closeSession(
      actions(PersonActions.signOutChosen()),
      client({ close: () => throwError(() => new Error('x')) }),
    );
    expect(await firstValueFrom(closed)).toEqual(SessionApiActions.closed());
  });
});
