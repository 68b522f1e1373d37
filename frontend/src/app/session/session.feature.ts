import { createFeature, createReducer, createSelector, on } from '@ngrx/store';
import type { SessionView } from '#shared/api/session';
import type { Problem } from '../api/problem';
import { PersonActions, SessionApiActions, SignInActions } from './session.actions';

export interface SessionState {
  /** Unknown until the server has answered once; guards wait for that. */
  readonly status: 'unknown' | 'guest' | 'person';
  readonly person: SessionView | null;
  /** Whether the session ran out under an open page; the person stays shown until somebody signs in. */
  readonly ended: boolean;
  /** Whether a sign-in is on its way. */
  readonly signingIn: boolean;
  readonly problem: Problem | null;
}

const nobody: SessionState = { status: 'guest', person: null, ended: false, signingIn: false, problem: null };

/** Who is signed in, for every screen. */
export const sessionFeature = createFeature({
  name: 'session',
  reducer: createReducer<SessionState>(
    { ...nobody, status: 'unknown' },
    on(SessionApiActions.found, SessionApiActions.opened, (_, { person }): SessionState =>
      person ? { ...nobody, status: 'person', person } : nobody,
    ),
    on(SignInActions.submitted, (state): SessionState => ({ ...state, signingIn: true, problem: null })),
    on(SessionApiActions.refused, (state, { problem }): SessionState => ({ ...state, signingIn: false, problem })),
    on(SignInActions.left, (state): SessionState => ({ ...state, signingIn: false, problem: null })),
    on(SessionApiActions.ended, (state): SessionState => ({ ...state, ended: true })),
    on(SessionApiActions.closed, PersonActions.signOutChosen, (): SessionState => nobody),
  ),
  extraSelectors: ({ selectPerson, selectStatus }) => ({
    selectRoles: createSelector(selectPerson, (person) => person?.roles ?? []),
    /** The roles once they are known; null before. */
    selectKnownRoles: createSelector(selectPerson, selectStatus, (person, status) =>
      status === 'unknown' ? null : (person?.roles ?? []),
    ),
  }),
});
