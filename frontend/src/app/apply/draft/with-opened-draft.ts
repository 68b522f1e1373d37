import { computed, inject, signal } from '@angular/core';
import { patchState, signalStoreFeature, withComputed, withMethods, withProps, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import { type Evidence, NO_EVIDENCE } from '#shared/material/evidence';
import { type MaterialChoices, NO_CHOICES } from '#shared/material/material-choices';
import { DraftClient } from '../../api/draft.client';
import { type Problem, toProblem } from '../../api/problem';
import { ServiceClient } from '../../api/service.client';
import { type OpenedDraft, openDraft } from './opened-draft';
import { wizardSteps } from './steps';

interface Opening {
  readonly opening: boolean;
  readonly openProblem: Problem | null;
  /** For the next save. */
  readonly etag: string;
  /** Promises, and what follows later. */
  readonly choices: MaterialChoices;
  /** What certificates and registers say; nothing until it was asked for. */
  readonly evidence: Evidence;
}

/** Reads a draft with its pinned version and opens the form on it. */
export function withOpenedDraft() {
  return signalStoreFeature(
    withState<Opening>({ opening: true, openProblem: null, etag: '', choices: NO_CHOICES, evidence: NO_EVIDENCE }),
    withProps(() => ({ opened: signal<OpenedDraft | undefined>(undefined) })),
    withComputed(({ opened }) => ({
      steps: computed(() => {
        const { session, service, signed } = opened() ?? {};
        if (session === undefined || service === undefined || signed === undefined) return [];
        const visible = (page: string): boolean => session.entry(`#/${page}`)().visible;
        return wizardSteps(session.form, signed, visible, service.definition.materials.length > 0);
      }),
    })),
    withMethods((store, drafts = inject(DraftClient), services = inject(ServiceClient)) => ({
      async open(id: string): Promise<void> {
        patchState(store, { opening: true, openProblem: null });
        try {
          const { value: draft, etag } = await firstValueFrom(drafts.read(id));
          const service = await firstValueFrom(services.version(draft.item, draft.version));
          store.opened.set(openDraft(draft, service, draft.answers));
          patchState(store, { opening: false, etag, choices: draft.choices });
        } catch (cause) {
          patchState(store, { opening: false, openProblem: toProblem(cause) });
        }
      },
    })),
  );
}
