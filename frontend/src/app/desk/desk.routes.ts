import type { Routes } from '@angular/router';
import { CaseScreen } from './case-screen';
import { DeskPage } from './desk-page';
import { NoCase } from './no-case';

/** The list stays where it is while cases are opened beside it. */
const routes: Routes = [
  {
    path: '',
    component: DeskPage,
    children: [
      { path: '', component: NoCase },
      { path: ':id', component: CaseScreen },
    ],
  },
];
export default routes;
