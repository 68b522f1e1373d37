import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { catchError, exhaustMap, map, of, switchMap, tap } from 'rxjs';
import { SessionClient } from '../api/session.client';
import { toProblem } from '../api/problem';
import { AppActions, PersonActions, SessionApiActions, SignInActions } from './session.actions';

/** Asks once at the start who is signed in; without an answer the visitor is a guest, and public pages still work. */
export const findPerson = createEffect(
  (actions = inject(Actions), client = inject(SessionClient)) =>
    actions.pipe(
      ofType(AppActions.started),
      switchMap(() => client.current().pipe(catchError(() => of(null)))),
      map((person) => SessionApiActions.found({ person })),
    ),
  { functional: true },
);

export const openSession = createEffect(
  (actions = inject(Actions), client = inject(SessionClient)) =>
    actions.pipe(
      ofType(SignInActions.submitted),
      exhaustMap(({ signIn }) =>
        client.open(signIn).pipe(
          map((person) => SessionApiActions.opened({ person })),
          catchError((cause: unknown) => of(SessionApiActions.refused({ problem: toProblem(cause) }))),
        ),
      ),
    ),
  { functional: true },
);

/** Signs out here even where the server does not answer: its session then runs out by itself. */
export const closeSession = createEffect(
  (actions = inject(Actions), client = inject(SessionClient)) =>
    actions.pipe(
      ofType(PersonActions.signOutChosen),
      exhaustMap(() => client.close().pipe(catchError(() => of(null)))),
      map(() => SessionApiActions.closed()),
    ),
  { functional: true },
);

export const leaveAfterSignOut = createEffect(
  (actions = inject(Actions), router = inject(Router)) =>
    actions.pipe(
      ofType(SessionApiActions.closed),
      tap(() => void router.navigateByUrl('/')),
    ),
  { functional: true, dispatch: false },
);
