import type { Route, Routes, UrlMatchResult, UrlSegment } from '@angular/router';
import { provideFormView } from '../form-view/provide-form-view';
import { provideOpenFile } from './provide-open-file';
import { provideRegions } from './provide-regions';

/** apply/drafts/:id and apply/drafts/:id/:step are one screen, so that turning a page keeps what is open. */
function draftAddress(segments: UrlSegment[]): UrlMatchResult | null {
  const [apply, drafts, id, step] = segments;
  if (apply?.path !== 'apply' || drafts?.path !== 'drafts' || id === undefined || segments.length > 4) return null;
  return { consumed: segments, posParams: { id, ...(step && { step }) } };
}

const forms: Route = { path: '', providers: [provideFormView(), provideRegions(), provideOpenFile()] };

const routes: Routes = [
  {
    ...forms,
    children: [
      {
        matcher: draftAddress,
        title: 'apply',
        loadComponent: () => import('./wizard/wizard-page').then((file) => file.WizardPage),
      },
      {
        path: 'apply/:item',
        title: 'apply',
        loadComponent: () => import('./wizard/start-page').then((file) => file.StartPage),
      },
      { path: 'my', pathMatch: 'full', redirectTo: 'my/cases' },
      {
        path: 'my/cases',
        title: 'cases',
        loadComponent: () => import('./my/cases-page').then((file) => file.CasesPage),
      },
      {
        path: 'my/cases/:id',
        title: 'cases',
        loadComponent: () => import('./progress/progress-page').then((file) => file.ProgressPage),
      },
      {
        path: 'my/cases/:id/receipt',
        title: 'cases',
        loadComponent: () => import('./progress/receipt-page').then((file) => file.ReceiptPage),
      },
      {
        path: 'my/cases/:id/correction',
        title: 'cases',
        loadComponent: () => import('./correction/correction-page').then((file) => file.CorrectionPage),
      },
      {
        path: 'my/certificates',
        title: 'certificates',
        loadComponent: () => import('./certificates/certificates-page').then((file) => file.CertificatesPage),
      },
    ],
  },
];
export default routes;
