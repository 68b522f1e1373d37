import type { SessionView } from '#shared/api/session';
import { Problem } from '../api/problem';
import { PersonActions, SessionApiActions, SignInActions } from './session.actions';
import { sessionFeature } from './session.feature';

const zhang: SessionView = { account: 'zhang.wei', name: '张伟', roles: ['applicant'], posts: [] };
const { reducer, selectKnownRoles } = sessionFeature;
const start = reducer(undefined, { type: 'init' });

describe('sessionFeature', () => {
  it('does not know anybody before the server has answered, so guards wait', () => {
    expect(start.status).toBe('unknown');
    expect(selectKnownRoles({ session: start })).toBeNull();
  });

  it('knows a guest, then the person with his roles', () => {
    const guest = reducer(start, SessionApiActions.found({ person: null }));
    expect(selectKnownRoles({ session: guest })).toEqual([]);
    const person = reducer(guest, SessionApiActions.opened({ person: zhang }));
    expect(person.status).toBe('person');
    expect(selectKnownRoles({ session: person })).toEqual(['applicant']);
  });

  it('keeps the reason of a refused sign-in until the next try', () => {
    const problem = new Problem('SESSION.REFUSED', '', 401);
    const trying = reducer(start, SignInActions.submitted({ signIn: { account: 'a', password: 'b' } }));
    expect(trying.signingIn).toBeTrue();
    const refused = reducer(trying, SessionApiActions.refused({ problem }));
    expect(refused).toEqual(jasmine.objectContaining({ signingIn: false, problem }));
    expect(reducer(refused, SignInActions.submitted({ signIn: { account: 'a', password: 'c' } })).problem).toBeNull();
  });

  it('keeps the person on the page when the session ran out, and forgets him when he signs out', () => {
    const person = reducer(start, SessionApiActions.found({ person: zhang }));
    const ended = reducer(person, SessionApiActions.ended());
    expect(ended.ended).toBeTrue();
    expect(ended.person).toEqual(zhang);
    expect(reducer(ended, SessionApiActions.opened({ person: zhang })).ended).toBeFalse();
    expect(reducer(person, PersonActions.signOutChosen())).toEqual(
      jasmine.objectContaining({ status: 'guest', person: null }),
    );
  });
});
