import type { Routes } from '@angular/router';

/** Pages that need no sign-in. */
const routes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'home',
    loadComponent: () => import('./home/home-page').then((file) => file.HomePage),
  },
  {
    path: 'services/:key',
    title: 'guide',
    loadComponent: () => import('./guide/guide-page').then((file) => file.GuidePage),
  },
  {
    path: 'verify',
    title: 'verify',
    loadComponent: () => import('./verify/verify-page').then((file) => file.VerifyPage),
  },
  {
    path: 'verify/:code',
    title: 'verify',
    loadComponent: () => import('./verify/verify-page').then((file) => file.VerifyPage),
  },
  {
    path: '**',
    title: 'missing',
    loadComponent: () => import('../ui/missing-page').then((file) => file.MissingPage),
  },
];
export default routes;
