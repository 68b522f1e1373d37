import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { SessionView, SignIn } from '#shared/api/session';
import type { Problem } from '../api/problem';

export const AppActions = createActionGroup({ source: 'App', events: { Started: emptyProps() } });

export const SignInActions = createActionGroup({
  source: 'Sign-in form',
  events: { Submitted: props<{ signIn: SignIn }>(), Left: emptyProps() },
});

export const PersonActions = createActionGroup({ source: 'Person menu', events: { 'Sign out chosen': emptyProps() } });

export const SessionApiActions = createActionGroup({
  source: 'Session API',
  events: {
    Found: props<{ person: SessionView | null }>(),
    Opened: props<{ person: SessionView }>(),
    Refused: props<{ problem: Problem }>(),
    Closed: emptyProps(),
    Ended: emptyProps(),
  },
});
