import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import type { CaseCommand } from '#shared/case/case-command';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import { commandKey } from '../../api/api';
import { CaseClient } from '../../api/case.client';
import { type Problem, toProblem } from '../../api/problem';
import { ServiceClient } from '../../api/service.client';

interface OwnCase {
  readonly view: CaseView | null;
  readonly service: ServiceView | null;
  readonly problem: Problem | null;
  /** When it was last read, as an instant: shown where it can no longer be read. */
  readonly readAt: string;
  readonly giving: boolean;
}

const START: OwnCase = { view: null, service: null, problem: null, readAt: '', giving: false };

/** What became of a command: done, refused, or the case had changed meanwhile and was read again. */
export type Given = 'done' | 'stale' | Problem;

/** One case of the applicant, with the version that it is pinned to. */
export const OwnCaseStore = signalStore(
  withState(START),
  withMethods((store, cases = inject(CaseClient), services = inject(ServiceClient)) => {
    /** Keys by command, so that a repeat after a lost answer counts once. */
    const keys = new Map<string, string>();

    async function load(id: string): Promise<void> {
      patchState(store, { problem: null });
      try {
        const view = await firstValueFrom(cases.read(id));
        const { item, version } = view.state;
        const service = store.service() ?? (await firstValueFrom(services.version(item, version)));
        patchState(store, { view, service, readAt: new Date().toISOString() });
      } catch (cause) {
        patchState(store, { problem: toProblem(cause) });
      }
    }

    return {
      load,
      async give(command: CaseCommand): Promise<Given> {
        const view = store.view()!;
        const deed = JSON.stringify([view.state.seq, command]);
        const key = keys.get(deed) ?? commandKey();
        keys.set(deed, key);
        patchState(store, { giving: true });
        try {
          patchState(store, {
            view: await firstValueFrom(cases.command(view.id, { seq: view.state.seq, command }, key)),
          });
          return 'done';
        } catch (cause) {
          const problem = toProblem(cause);
          if (problem.code !== 'CASE.CHANGED') return problem;
          await load(view.id);
          return 'stale';
        } finally {
          patchState(store, { giving: false });
        }
      },
    };
  }),
);
export type OwnCaseStore = InstanceType<typeof OwnCaseStore>;
