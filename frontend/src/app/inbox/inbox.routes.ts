import type { Routes } from '@angular/router';
import { InboxPage } from './inbox-page';

const routes: Routes = [{ path: '', component: InboxPage }];
export default routes;
