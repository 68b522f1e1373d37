import type { Routes } from '@angular/router';
import { needs } from '../session/permission.guard';
import { provideZorro } from './provide-zorro';
import { StaffShell } from './staff-shell';

/** The staff's rooms behind their shell; this file and what it imports is loaded with the first of them. */
const routes: Routes = [
  {
    path: '',
    component: StaffShell,
    providers: [provideZorro()],
    children: [
      {
        path: 'desk',
        title: 'desk',
        canActivate: [needs('case.read')],
        loadChildren: () => import('../desk/desk.routes'),
      },
      {
        path: 'studio',
        title: 'studio',
        canActivate: [needs('item.read')],
        loadChildren: () => import('../studio/studio.routes'),
      },
      {
        path: 'audit',
        title: 'audit',
        canActivate: [needs('audit.read')],
        loadChildren: () => import('../audit/audit.routes'),
      },
      {
        path: 'inbox',
        title: 'notices',
        canActivate: [needs('notice.own')],
        loadChildren: () => import('../inbox/inbox.routes'),
      },
      {
        path: 'letters',
        title: 'letters',
        canActivate: [needs('effect.replay')],
        loadChildren: () => import('../oversight/oversight.routes'),
      },
      {
        path: '**',
        title: 'missing',
        loadComponent: () => import('../ui/missing-page').then((file) => file.MissingPage),
      },
    ],
  },
];
export default routes;
