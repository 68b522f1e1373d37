import type { CanMatchFn, Routes } from '@angular/router';
import { needs } from './session/permission.guard';
import { PublicShell } from './shell/public-shell';

/** Matches addresses that begin with one of these words, so that a room is loaded only for its own addresses. */
function begins(...words: readonly string[]): CanMatchFn {
  return (_, segments) => words.includes(segments[0]?.path ?? '');
}

/** Two shells; each room is loaded when somebody first enters it. Public pages never load what staff screens need. */
export const routes: Routes = [
  {
    path: '',
    component: PublicShell,
    canMatch: [(_, segments) => !['inbox', 'letters', 'desk', 'studio', 'audit'].includes(segments[0]?.path ?? '')],
    children: [
      {
        path: 'sign-in',
        title: 'signIn',
        loadComponent: () => import('./session/sign-in-page').then((file) => file.SignInPage),
      },
      {
        path: '',
        canMatch: [begins('apply', 'my')],
        canActivate: [needs('draft.own')],
        loadChildren: () => import('./apply/apply.routes'),
      },
      {
        path: 'notices',
        title: 'notices',
        canActivate: [needs('notice.own')],
        loadChildren: () => import('./inbox/inbox.routes'),
      },
      { path: '', loadChildren: () => import('./portal/portal.routes') },
    ],
  },
  { path: '', loadChildren: () => import('./shell/staff.routes') },
];
