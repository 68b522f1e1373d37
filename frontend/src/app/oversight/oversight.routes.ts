import type { Routes } from '@angular/router';
import { LettersPage } from './letters-page';

const routes: Routes = [{ path: '', component: LettersPage }];
export default routes;
