import { computed, inject } from '@angular/core';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import type { CaseCommand, CaseCommandKind } from '#shared/case/case-command';
import { platformWorks } from '#shared/case/platform-works';
import { EMPTY, catchError, firstValueFrom, map, of, pipe, retry, switchMap, tap, throwError, timer } from 'rxjs';
import { commandKey } from '../api/api';
import { CaseClient } from '../api/case.client';
import { type Problem, toProblem } from '../api/problem';
import { ServiceClient } from '../api/service.client';
import { stepPlaces } from './step/step-place';

/** A command that was not done. */
export interface Refusal {
  readonly problem: Problem;
  readonly command: CaseCommand;
  /** Who acted meanwhile, so that this command came too late. */
  readonly overtakenBy: string | undefined;
}

interface OpenCase {
  readonly view: CaseView | undefined;
  readonly service: ServiceView | undefined;
  readonly problem: Problem | undefined;
  /** Whether a command is on its way. */
  readonly sending: boolean;
  /** What went wrong with the last command; it changed nothing. */
  readonly refusal: Refusal | undefined;
  /** Key of the open step that the reader chose. */
  readonly chosen: string | undefined;
  /** Whether something was just decided. */
  readonly done: boolean;
}

const NOTHING: OpenCase = {
  view: undefined,
  service: undefined,
  problem: undefined,
  sending: false,
  refusal: undefined,
  chosen: undefined,
  done: false,
};

/** One case with the version that it is pinned to, and the commands that this person gives. */
export const CaseStore = signalStore(
  withState(NOTHING),
  withComputed(({ view, service }) => ({
    /** Whether the case is at a step that the platform does by itself: it moves on within moments. */
    platformWorks: computed(() => {
      const state = view()?.state;
      const chain = service()?.definition.chain;
      return state !== undefined && chain !== undefined && platformWorks(state, chain);
    }),
    /** The open steps to choose from, those of this person first. */
    places: computed(() => {
      const [shown, known] = [view(), service()];
      return shown === undefined || known === undefined ? [] : stepPlaces(shown, known.definition.chain);
    }),
    kinds: computed(() => new Set<CaseCommandKind>(view()?.commands.map((command) => command.kind) ?? [])),
  })),
  withComputed(({ places, chosen }) => ({
    /** The open step that is shown: the chosen one while it is open, else the first. */
    current: computed(() => (places().find(({ key }) => key === chosen()) ?? places()[0])?.key),
  })),
  withMethods((store, cases = inject(CaseClient), services = inject(ServiceClient)) => {
    const open = rxMethod<string>(
      pipe(
        tap(() => patchState(store, NOTHING)),
        switchMap((id) =>
          cases.read(id).pipe(
            switchMap((view) =>
              services.version(view.state.item, view.state.version).pipe(map((service) => ({ view, service }))),
            ),
            tap((both) => patchState(store, both)),
            catchError((cause: unknown) => {
              patchState(store, { problem: toProblem(cause) });
              return EMPTY;
            }),
          ),
        ),
      ),
    );
    /** An answer that got lost is "not known": asked again with the same key, which does it once. */
    const send = (id: string, seq: number, command: CaseCommand) => {
      const key = commandKey();
      return cases.command(id, { seq, command }, key).pipe(
        retry({
          count: 4,
          delay: (cause: unknown, turn) => (toProblem(cause).unknown ? timer(turn * 1000) : throwError(() => cause)),
        }),
      );
    };
    return {
      open: (id: string) => open(id),
      choose(step: string | undefined): void {
        patchState(store, { chosen: step });
      },
      /** Reads the case again; what is on the screen stays until it is there. */
      async look(): Promise<void> {
        const id = store.view()?.id;
        if (id === undefined) return;
        const view = await firstValueFrom(cases.read(id).pipe(catchError(() => of(undefined))));
        if (view !== undefined && store.view()?.id === id) patchState(store, { view });
      },
      /** Gives a command for the state on the screen; whether it was done. A refusal shows itself and keeps what was entered. */
      async give(command: CaseCommand): Promise<boolean> {
        const view = store.view();
        if (!view || store.sending()) return false;
        patchState(store, { sending: true, refusal: undefined, done: false });
        const answer = await firstValueFrom(
          send(view.id, view.state.seq, command).pipe(catchError((cause: unknown) => of(toProblem(cause)))),
        );
        if (store.view()?.id !== view.id) return false;
        if ('state' in answer) {
          patchState(store, {
            view: answer,
            sending: false,
            done: command.kind !== 'take' && command.kind !== 'release',
          });
          return true;
        }
        const fresh = await firstValueFrom(cases.read(view.id).pipe(catchError(() => of(undefined))));
        if (store.view()?.id !== view.id) return false;
        const overtakenBy = fresh?.events[view.events.length]?.by.name;
        patchState(store, { sending: false, refusal: { problem: answer, command, overtakenBy }, view: fresh ?? view });
        return false;
      },
    };
  }),
);
