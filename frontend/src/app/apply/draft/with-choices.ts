import { computed, inject } from '@angular/core';
import { patchState, signalStoreFeature, withComputed, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import type { Commitment } from '#shared/definition/commitment';
import { materialRoots } from '#shared/material/material-roots';
import type { MaterialChoices } from '#shared/material/material-choices';
import { madeCommitments, offeredCommitments } from '#shared/material/offered-commitments';
import { DraftClient } from '../../api/draft.client';
import { draftBase } from './draft-base';

/** Promises and later materials that the applicant chooses, and what is known of him without his bringing it. */
export function withChoices() {
  return signalStoreFeature(
    draftBase,
    withState({ asking: false }),
    withComputed(({ opened, choices, evidence }) => {
      const known = computed(() => ({ evidence: evidence(), choices: choices() }));
      const offered = computed((): readonly Commitment[] => {
        const { session, service, surroundings } = opened() ?? {};
        if (session === undefined || service === undefined || surroundings === undefined) return [];
        session.revision();
        const { definition } = service;
        return offeredCommitments(
          definition,
          materialRoots(definition, session.answers(), surroundings, evidence(), []),
        );
      });
      return {
        /** The commitments that this applicant may make now. */
        offered,
        /** The choices that count: a promise that is no longer offered is not sent. */
        counted: computed((): MaterialChoices => {
          const { session, service, surroundings } = opened() ?? {};
          if (session === undefined || service === undefined || surroundings === undefined) return choices();
          session.revision();
          const made = madeCommitments(service.definition, session.answers(), surroundings, known());
          const { commitments, deferred } = choices();
          const later = new Set(offered().map(({ key }) => key));
          const byKey = new Map(service.definition.materials.map((material) => [material.key, material]));
          return {
            commitments: commitments.filter((key) => made.includes(key)),
            deferred: deferred.filter((key) => later.has(byKey.get(key)?.deferredBy ?? '')),
          };
        }),
      };
    }),
    withMethods((store, drafts = inject(DraftClient)) => ({
      /** Asks what is known; never in anybody's way: where it fails nothing is known. */
      async askEvidence(): Promise<void> {
        const opened = store.opened();
        if (opened === undefined || store.asking()) return;
        patchState(store, { asking: true });
        try {
          const evidence = await firstValueFrom(drafts.evidence(opened.draft.id));
          patchState(store, { evidence });
        } catch {
          // Then everything is handed in, as it always could be.
        } finally {
          patchState(store, { asking: false });
        }
      },
      /** Makes a promise in place of a material, or takes it back. */
      promise(commitment: string, made: boolean): void {
        const { commitments, ...others } = store.choices();
        patchState(store, { choices: { ...others, commitments: withOrWithout(commitments, commitment, made) } });
      },
      /** A material follows later, or is handed in now after all. */
      defer(material: string, later: boolean): void {
        const { deferred, ...others } = store.choices();
        patchState(store, { choices: { ...others, deferred: withOrWithout(deferred, material, later) } });
      },
    })),
  );
}

function withOrWithout(keys: readonly string[], key: string, wanted: boolean): string[] {
  const others = keys.filter((one) => one !== key);
  return wanted ? [...others, key] : others;
}
