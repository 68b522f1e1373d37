import type { Routes } from '@angular/router';
import { AuditPage } from './audit-page';

const routes: Routes = [{ path: '', component: AuditPage }];
export default routes;
