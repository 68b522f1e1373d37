import type { Routes } from '@angular/router';

const routes: Routes = [
  {
    path: '',
    loadComponent: () => import('./studio-room').then((file) => file.StudioRoom),
    children: [
      {
        path: '',
        pathMatch: 'full',
        loadComponent: () => import('./list/item-list-page').then((file) => file.ItemListPage),
      },
      { path: ':item/review', loadComponent: () => import('./review/review-page').then((file) => file.ReviewPage) },
      {
        path: ':item',
        loadComponent: () => import('./workspace/workspace').then((file) => file.Workspace),
        children: [
          { path: '', pathMatch: 'full', redirectTo: 'form' },
          { path: 'basics', loadComponent: () => import('./basics/basics-tab').then((file) => file.BasicsTab) },
          { path: 'form', loadChildren: () => import('./form/form.routes') },
          {
            path: 'materials',
            loadComponent: () => import('./materials/materials-tab').then((file) => file.MaterialsTab),
          },
          {
            path: 'situations',
            loadComponent: () => import('./situations/situations-tab').then((file) => file.SituationsTab),
          },
          { path: 'chain', loadComponent: () => import('./chain/chain-tab').then((file) => file.ChainTab) },
          { path: 'clocks', loadComponent: () => import('./clocks/clocks-tab').then((file) => file.ClocksTab) },
          {
            path: 'documents',
            loadComponent: () => import('./documents/documents-tab').then((file) => file.DocumentsTab),
          },
          { path: 'check', loadComponent: () => import('./gate/gate-tab').then((file) => file.GateTab) },
          { path: 'versions', loadComponent: () => import('./versions/versions-tab').then((file) => file.VersionsTab) },
        ],
      },
    ],
  },
];
export default routes;
