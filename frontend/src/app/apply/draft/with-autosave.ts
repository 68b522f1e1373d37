import { effect, inject, untracked } from '@angular/core';
import { patchState, signalStoreFeature, withHooks, withMethods, withProps, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import type { SaveAnswers } from '#shared/api/draft';
import { sameJson } from '#shared/kernel/json';
import type { Answers } from '#shared/form/answers';
import { type MaterialChoices, NO_CHOICES } from '#shared/material/material-choices';
import { DraftClient } from '../../api/draft.client';
import { type Problem, toProblem } from '../../api/problem';
import { Session } from '../../session/session';
import { Connection } from './connection';
import { draftBase } from './draft-base';
import { type Conflict, changedKeys, mergeAnswers } from './merge-answers';
import { UnsentAnswers } from './unsent-answers';

/** Typing has paused when nothing came for so long. */
const PAUSE_MS = 1000;
/** How long after a save that did not arrive it is tried again. */
const RETRY_MS = 5000;

interface Saving {
  /** offline: kept here until there is a network; conflict: waits for the person. */
  readonly saving: 'saved' | 'waiting' | 'saving' | 'offline' | 'failed' | 'conflict';
  readonly savedAt: string;
  /** How many answers the server does not have yet. */
  readonly unsent: number;
  readonly conflicts: readonly Conflict[];
  readonly conflictAt: string;
  readonly saveProblem: Problem | null;
}

const START: Saving = { saving: 'saved', savedAt: '', unsent: 0, conflicts: [], conflictAt: '', saveProblem: null };

/**
 * Saves on every pause, one save at a time, under the mark of the state that it was made on. Without a network the changes stay
 * here and go out when it is back. If somebody else saved meanwhile, both are put together; only what both changed is asked.
 */
export function withAutosave() {
  return signalStoreFeature(
    draftBase,
    withState<Saving>(START),
    withProps(() => ({
      _run: {
        base: {} as Answers,
        chosen: NO_CHOICES as MaterialChoices,
        page: '',
        busy: false,
        again: false,
        ended: false,
      },
    })),
    withMethods(
      (
        store,
        drafts = inject(DraftClient),
        unsentAnswers = inject(UnsentAnswers),
        person = inject(Session).person,
        online = inject(Connection).online,
      ) => {
        const run = store._run;
        let timer: ReturnType<typeof setTimeout> | undefined;

        const hasChosen = (): boolean => !sameJson(run.chosen, store.choices());
        /** How many answers and choices the server does not have yet. */
        const unsentCount = (): number =>
          changedKeys(run.base, store.opened()?.session.typed() ?? {}).length + (hasChosen() ? 1 : 0);

        function schedule(ms: number): void {
          clearTimeout(timer);
          if (!run.ended) timer = setTimeout(() => void save(), ms);
        }

        function keep(): void {
          const opened = store.opened();
          if (opened === undefined) return;
          const answers = opened.session.typed();
          unsentAnswers.keep(opened.draft.id, {
            account: person()?.account ?? '',
            base: run.base,
            answers,
            choices: store.choices(),
            at: new Date().toISOString(),
          });
        }

        async function save(): Promise<void> {
          clearTimeout(timer);
          const opened = store.opened();
          if (opened === undefined || run.ended || store.saving() === 'conflict') return;
          if (run.busy) {
            run.again = true;
            return;
          }
          const unsent = unsentCount();
          if (!online()) {
            keep();
            return patchState(store, { saving: 'offline', unsent });
          }
          run.busy = true;
          const answers = opened.session.typed();
          const choices = store.choices();
          // Trying again after a lost save is not told: the words of the lost one stay until it arrives.
          patchState(store, { unsent, ...(store.saving() !== 'offline' && { saving: 'saving' as const }) });
          try {
            const saved = await firstValueFrom(
              drafts.save(
                opened.draft.id,
                { answers: answers as SaveAnswers['answers'], choices, ...(run.page && { page: run.page }) },
                store.etag(),
              ),
            );
            run.base = answers;
            run.chosen = choices;
            unsentAnswers.clear(opened.draft.id);
            patchState(store, {
              saving: 'saved',
              savedAt: saved.value.savedAt,
              etag: saved.etag,
              unsent: 0,
              saveProblem: null,
            });
          } catch (cause) {
            await failed(toProblem(cause), opened.draft.id);
          } finally {
            run.busy = false;
          }
          if (run.again || (store.saving() === 'saved' && unsentCount() > 0)) {
            run.again = false;
            schedule(PAUSE_MS);
          }
        }

        async function failed(problem: Problem, id: string): Promise<void> {
          if (problem.status === 412) return merge(id);
          keep();
          patchState(store, {
            saving: problem.status === 0 ? 'offline' : 'failed',
            unsent: unsentCount(),
            saveProblem: problem,
          });
          if (problem.unknown) schedule(RETRY_MS);
        }

        /** Somebody saved from another place: takes his changes in. */
        async function merge(id: string): Promise<void> {
          try {
            const { value, etag } = await firstValueFrom(drafts.read(id));
            takeIn(value.answers, value.savedAt, etag, value.choices);
          } catch (cause) {
            const problem = toProblem(cause);
            keep();
            patchState(store, { saving: problem.status === 0 ? 'offline' : 'failed', saveProblem: problem });
            if (problem.unknown) schedule(RETRY_MS);
          }
        }

        function takeIn(theirs: Answers, at: string, etag: string, chosen: MaterialChoices): void {
          // On the state that they were made on: a reload in the middle of the question then asks it again.
          keep();
          const session = store.opened()!.session;
          const mine = session.typed();
          const { answers, conflicts } = mergeAnswers(run.base, mine, theirs);
          for (const key of changedKeys(mine, answers)) session.answer(`/${key}`, answers[key]);
          // Choices are few and on one page: what was chosen here last stands.
          if (!hasChosen()) patchState(store, { choices: chosen });
          run.base = theirs;
          run.chosen = chosen;
          run.again = true;
          patchState(store, { etag, conflicts, conflictAt: at, saving: conflicts.length > 0 ? 'conflict' : 'waiting' });
        }

        return {
          /** Begins with what the server has; changes that an earlier visit could not send are put on top. */
          watchFrom(answers: Answers, savedAt: string): void {
            const { draft, session } = store.opened()!;
            run.base = answers;
            run.chosen = draft.choices;
            patchState(store, { savedAt });
            const kept = unsentAnswers.read(draft.id, person()?.account ?? '');
            if (kept === undefined) return;
            run.base = kept.base;
            for (const key of changedKeys(answers, kept.answers)) session.answer(`/${key}`, kept.answers[key]);
            patchState(store, { choices: kept.choices ?? draft.choices });
            takeIn(answers, savedAt, store.etag(), draft.choices);
            schedule(0);
          },
          /** An answer changed: saved when the typing pauses. */
          changed(): void {
            if (store.saving() === 'conflict') return;
            const count = unsentCount();
            patchState(store, {
              unsent: count,
              ...(count > 0 && store.saving() === 'saved' && { saving: 'waiting' as const }),
            });
            if (store.saving() === 'offline') keep();
            if (count > 0) schedule(PAUSE_MS);
          },
          /** Saves at once: the page is left, the network is back. */
          saveNow: save,
          /** Remembers the page, so that another device begins there. */
          turnTo(page: string): void {
            run.page = page;
            void save();
          },
          /** The person has chosen for each answer that was changed twice. */
          settle(chosen: ReadonlyMap<string, 'mine' | 'theirs'>): void {
            const session = store.opened()!.session;
            for (const { key, theirs } of store.conflicts())
              if (chosen.get(key) === 'theirs') session.answer(`/${key}`, theirs);
            patchState(store, { conflicts: [], saving: 'waiting' });
            void save();
          },
          /** Gives up what is kept on this device and goes back to what the server has. */
          dropUnsent(): void {
            const { draft, session } = store.opened()!;
            for (const key of changedKeys(session.typed(), run.base)) session.answer(`/${key}`, run.base[key]);
            unsentAnswers.clear(draft.id);
            patchState(store, { unsent: 0, saving: 'saved' });
          },
          /** Nothing is saved any more: it was submitted, or the screen is left. */
          endSaving(): void {
            run.ended = true;
            clearTimeout(timer);
          },
        };
      },
    ),
    withHooks((store, connection = inject(Connection)) => ({
      onInit(): void {
        effect(() => {
          if (store.opened()?.session.revision()) untracked(() => store.changed());
        });
        effect(() => {
          const read = untracked(() => store.opened()?.draft.choices);
          if (store.choices() !== read && read !== undefined) untracked(() => store.changed());
        });
        effect(() => {
          if (connection.online()) untracked(() => store.saving() === 'offline' && void store.saveNow());
          else if (store.opened())
            untracked(() => store.saving() !== 'conflict' && patchState(store, { saving: 'offline' }));
        });
      },
      onDestroy(): void {
        if (store.unsent() > 0) void store.saveNow();
        store.endSaving();
      },
    })),
  );
}
