import { inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { Routes } from '@angular/router';
import type { RegionView } from '#shared/api/directory';
import { catchError, map, of } from 'rxjs';
import { DirectoryClient } from '../../api/directory.client';
import { provideFormView } from '../../form-view/provide-form-view';
import { REGIONS } from '../../form-view/regions';
import { FormTab } from './form-tab';

/** The divisions for the preview's addresses; none where they cannot be read. */
function readRegions() {
  const regions = inject(DirectoryClient)
    .regions()
    .pipe(
      map((list) => list.regions),
      catchError(() => of<readonly RegionView[]>([])),
    );
  return toSignal(regions, { initialValue: [] as readonly RegionView[] });
}

const routes: Routes = [
  { path: '', component: FormTab, providers: [provideFormView(), { provide: REGIONS, useFactory: readRegions }] },
];
export default routes;
