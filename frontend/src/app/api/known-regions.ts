import { Injectable, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { RegionView } from '#shared/api/directory';
import { catchError, map, of, retry } from 'rxjs';
import { DirectoryClient } from './directory.client';

/** Every division, read once when an address is first shown; empty until then, and where the network fails for long. */
@Injectable({ providedIn: 'root' })
export class KnownRegions {
  readonly all = toSignal(
    inject(DirectoryClient)
      .regions()
      .pipe(
        retry({ count: 5, delay: 2000 }),
        map(({ regions }): readonly RegionView[] => regions),
        catchError(() => of<readonly RegionView[]>([])),
      ),
    { initialValue: [] },
  );
}
