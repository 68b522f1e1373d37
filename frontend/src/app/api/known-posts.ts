import { Injectable, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { DirectoryView } from '#shared/api/directory';
import { catchError, of } from 'rxjs';
import { DirectoryClient } from './directory.client';

const NOBODY: DirectoryView = { departments: [], posts: [] };

/** The posts by key, read once: events and commands name posts that people know by their names. */
@Injectable({ providedIn: 'root' })
export class KnownPosts {
  readonly all = toSignal(
    inject(DirectoryClient)
      .read()
      .pipe(catchError(() => of(NOBODY))),
    { initialValue: NOBODY },
  );
}
