import { type Provider, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { RegionView } from '#shared/api/directory';
import { catchError, map, of } from 'rxjs';
import { DirectoryClient } from '../api/directory.client';
import { REGIONS } from '../form-view/regions';

/** The divisions for address questions, read once a visit; without them a code can be typed. */
export function provideRegions(): Provider {
  return {
    provide: REGIONS,
    useFactory: () =>
      toSignal(
        inject(DirectoryClient)
          .regions()
          .pipe(
            map(({ regions }) => regions),
            catchError(() => of<readonly RegionView[]>([])),
          ),
        { initialValue: [] as readonly RegionView[] },
      ),
  };
}
