import { computed, effect, inject, untracked } from '@angular/core';
import type { Finding } from '#shared/check/finding';
import type { Surroundings } from '#shared/check/surroundings';
import {
  patchState,
  signalStoreFeature,
  type,
  withComputed,
  withHooks,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import { ItemClient } from '../../api/item.client';
import { judgeFirst } from './judge';
import { JUDGE_WORKER, JudgeRoom } from './judge-room';
import type { DraftState } from './with-draft';

export interface FindingsState {
  readonly surroundings: Surroundings | undefined;
  readonly findings: readonly Finding[];
  /** Instant of the last check; '' before the first. */
  readonly checkedAt: string;
  readonly checkMs: number;
  /** Whether the check itself broke: nothing may then be submitted. */
  readonly checkFailed: boolean;
  /** Whether the draft of this moment is judged: going on, done, or given up because it took too long. */
  readonly checking: 'going' | 'done' | 'abandoned';
  /** Those of the findings that were found before the last change and are not judged again yet. */
  readonly older: readonly Finding[];
}

const CHECK_AFTER_MS = 250;

const NOTHING: FindingsState = {
  ...{ surroundings: undefined, findings: [], checkedAt: '', checkMs: 0, checkFailed: false },
  ...{ checking: 'done', older: [] },
};

/**
 * Judges the draft in the browser a moment after each edit, with the function that the server uses too: keys, references and types
 * at once, the rest in a worker. What was found before stays until it is judged again; whether a draft may be published is the server's say.
 */
export function withFindings() {
  return signalStoreFeature(
    { state: type<DraftState>() },
    withState<FindingsState>(NOTHING),
    withComputed(({ findings }) => ({
      counts: computed(() => {
        const of = (severity: Finding['severity']): number =>
          findings().filter((finding) => finding.severity === severity).length;
        return { error: of('error'), warning: of('warning'), advice: of('advice') };
      }),
    })),
    withProps(() => ({ _room: new JudgeRoom(inject(JUDGE_WORKER)) })),
    withMethods((store, client = inject(ItemClient)) => ({
      check(): void {
        const definition = store.definition();
        if (definition === undefined) return;
        const began = performance.now();
        patchState(store, { ...judgeFirst(definition, store.findings()), checking: 'going' });
        store._room.judge({ definition, surroundings: store.surroundings() }, (verdict) => {
          const checkedAt = new Date().toISOString();
          if (verdict.kind === 'broken') {
            console.error(verdict.cause);
            patchState(store, { checkFailed: true, checking: 'done', checkedAt });
          } else if (verdict.kind === 'abandoned') {
            patchState(store, { checkFailed: false, checking: 'abandoned', checkedAt });
          } else {
            const checkMs = Math.round(performance.now() - began);
            const { findings } = verdict;
            patchState(store, { findings, older: [], checkFailed: false, checking: 'done', checkMs, checkedAt });
          }
        });
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
          store._room.end();
        },
      };
    }),
  );
}
