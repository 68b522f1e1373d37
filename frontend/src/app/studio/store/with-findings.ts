import { computed, effect, inject, untracked } from '@angular/core';
import type { Finding } from '#shared/check/finding';
import type { Surroundings } from '#shared/check/surroundings';
import { patchState, signalStoreFeature, type, withComputed, withHooks, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import { ItemClient } from '../../api/item.client';
import { judge } from './judge';
import type { DraftState } from './with-draft';

export interface FindingsState {
  readonly surroundings: Surroundings | undefined;
  readonly findings: readonly Finding[];
  /** Instant of the last check; '' before the first. */
  readonly checkedAt: string;
  readonly checkMs: number;
  /** Whether the check itself broke: nothing may then be submitted. */
  readonly checkFailed: boolean;
}

const CHECK_AFTER_MS = 250;

/** Judges the draft in the browser a moment after each edit, with the function that the server uses too. */
export function withFindings() {
  return signalStoreFeature(
    { state: type<DraftState>() },
    withState<FindingsState>({ surroundings: undefined, findings: [], checkedAt: '', checkMs: 0, checkFailed: false }),
    withComputed(({ findings }) => ({
      counts: computed(() => {
        const of = (severity: Finding['severity']): number =>
          findings().filter((finding) => finding.severity === severity).length;
        return { error: of('error'), warning: of('warning'), advice: of('advice') };
      }),
    })),
    withMethods((store, client = inject(ItemClient)) => ({
      check(): void {
        const definition = store.definition();
        if (definition === undefined) return;
        const began = performance.now();
        try {
          const findings = judge(definition, store.surroundings());
          patchState(store, {
            findings,
            checkFailed: false,
            checkMs: Math.round(performance.now() - began),
            checkedAt: new Date().toISOString(),
          });
        } catch (cause) {
          console.error(cause);
          patchState(store, { checkFailed: true, checkedAt: new Date().toISOString() });
        }
      },
      /** Reads posts, departments and regions; without them those findings are not decided. */
      async learnSurroundings(): Promise<void> {
        const surroundings = await firstValueFrom(client.surroundings()).catch(() => undefined);
        patchState(store, { surroundings });
      },
    })),
    withHooks((store) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      return {
        onInit(): void {
          void store.learnSurroundings();
          effect(() => {
            store.definition();
            store.surroundings();
            untracked(() => {
              clearTimeout(timer);
              timer = setTimeout(() => store.check(), CHECK_AFTER_MS);
            });
          });
        },
        onDestroy(): void {
          clearTimeout(timer);
        },
      };
    }),
  );
}
