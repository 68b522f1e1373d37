import { inject } from '@angular/core';
import type { Definition } from '#shared/definition/definition';
import { patchState, signalStoreFeature, type, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import { ItemClient } from '../../api/item.client';
import type { DraftState } from './with-draft';

/** The definition in force, for comparisons; read when somebody first asks for it. */
export function withLive() {
  return signalStoreFeature(
    { state: type<DraftState>() },
    withState<{ live: Definition | undefined }>({ live: undefined }),
    withMethods((store, client = inject(ItemClient)) => ({
      async learnLive(): Promise<void> {
        const number = store.liveVersion();
        if (number === undefined || store.live() !== undefined) return;
        const version = await firstValueFrom(client.version(store.item(), number)).catch(() => undefined);
        patchState(store, { live: version?.definition });
      },
    })),
  );
}
