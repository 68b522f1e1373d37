import { inject } from '@angular/core';
import type { DepartmentView, PostView } from '#shared/api/directory';
import { patchState, signalStoreFeature, withHooks, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import { DirectoryClient } from '../../api/directory.client';

/** The posts and departments that a definition may name. */
export function withDirectory() {
  return signalStoreFeature(
    withState<{ posts: readonly PostView[]; departments: readonly DepartmentView[] }>({ posts: [], departments: [] }),
    withMethods((store, client = inject(DirectoryClient)) => ({
      async learnDirectory(): Promise<void> {
        const known = await firstValueFrom(client.read()).catch(() => ({ posts: [], departments: [] }));
        patchState(store, known);
      },
    })),
    withHooks({ onInit: (store) => void store.learnDirectory() }),
  );
}
