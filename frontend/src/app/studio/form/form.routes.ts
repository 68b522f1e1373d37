import type { Routes } from '@angular/router';
import { provideFormView } from '../../form-view/provide-form-view';
import { FormTab } from './form-tab';

const routes: Routes = [{ path: '', component: FormTab, providers: [provideFormView()] }];
export default routes;
