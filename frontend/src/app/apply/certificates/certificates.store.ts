import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import type { CertificateCard } from '#shared/api/certificate';
import { CertificateClient } from '../../api/certificate.client';
import { type Problem, toProblem } from '../../api/problem';

interface Wallet {
  readonly certificates: readonly CertificateCard[] | null;
  readonly problem: Problem | null;
}

const START: Wallet = { certificates: null, problem: null };

/** The certificates of the person who is signed in. */
export const CertificatesStore = signalStore(
  withState(START),
  withMethods((store, client = inject(CertificateClient)) => ({
    async load(): Promise<void> {
      patchState(store, { problem: null });
      try {
        const { certificates } = await firstValueFrom(client.mine());
        patchState(store, { certificates });
      } catch (cause) {
        patchState(store, { problem: toProblem(cause) });
      }
    },
  })),
);
