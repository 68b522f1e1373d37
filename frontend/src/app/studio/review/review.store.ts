import { computed, inject } from '@angular/core';
import type { ReviewView } from '#shared/api/item';
import type { Change } from '#shared/diff/change';
import { patchState, signalStore, withComputed, withMethods, withState } from '@ngrx/signals';
import { firstValueFrom } from 'rxjs';
import { ItemClient } from '../../api/item.client';
import { type Problem, toProblem } from '../../api/problem';
import { Session } from '../../session/session';
import { withDirectory } from '../store/with-directory';
import { BEARINGS, bearingOf } from './bearing';

const PARTS = [
  'basics',
  'form',
  'material',
  'fee',
  'chain',
  'clock',
  'document',
  'result',
  'scenario',
] as const satisfies readonly Change['part'][];

interface ReviewState {
  readonly item: string;
  readonly review: ReviewView | undefined;
  readonly problem: Problem | undefined;
  /** Indices of the changes that were looked at. */
  readonly seen: ReadonlySet<number>;
  /** Index of the change at hand; -1 for none yet. */
  readonly current: number;
  readonly order: 'impact' | 'place';
  readonly deciding: boolean;
  readonly decideProblem: Problem | undefined;
}

/** The second person's review of one submitted draft. */
export const ReviewStore = signalStore(
  withDirectory(),
  withState<ReviewState>({
    item: '',
    review: undefined,
    problem: undefined,
    seen: new Set<number>(),
    current: -1,
    order: 'impact',
    deciding: false,
    decideProblem: undefined,
  }),
  withComputed(({ review, seen, order }, session = inject(Session)) => {
    const changes = computed(() => (review()?.changes ?? []).map((change, index) => ({ change, index })));
    const groups = computed(() => {
      const names = order() === 'impact' ? BEARINGS : PARTS;
      return names
        .map((name) => ({
          name,
          entries: changes().filter(({ change }) => (order() === 'impact' ? bearingOf(change) : change.part) === name),
        }))
        .filter(({ entries }) => entries.length > 0);
    });
    const errors = computed(() => (review()?.findings ?? []).filter(({ severity }) => severity === 'error').length);
    const unseen = computed(() => changes().length - seen().size);
    return {
      groups,
      /** The changes in the order of the list on the left. */
      ordered: computed(() => groups().flatMap(({ entries }) => entries)),
      errors,
      unseen,
      own: computed(() => review() !== undefined && review()?.author === session.person()?.account),
      mayDecide: computed(() => session.may('item.publish') && review()?.author !== session.person()?.account),
      open: computed(() => unseen() === 0 && errors() === 0),
    };
  }),
  withMethods((store, client = inject(ItemClient)) => {
    const decide = async <T>(deed: () => Promise<T>): Promise<T | undefined> => {
      patchState(store, { deciding: true, decideProblem: undefined });
      try {
        return await deed();
      } catch (cause) {
        patchState(store, { decideProblem: toProblem(cause) });
        return undefined;
      } finally {
        patchState(store, { deciding: false });
      }
    };
    const see = (index: number): void => patchState(store, { current: index, seen: new Set([...store.seen(), index]) });
    return {
      see,
      select: (index: number): void => patchState(store, { current: index }),
      orderBy: (order: 'impact' | 'place'): void => patchState(store, { order }),
      /** Goes to the next change that was not looked at, in the order of the list. */
      next(): number | undefined {
        const next = store.ordered().find(({ index }) => !store.seen().has(index))?.index;
        if (next !== undefined) patchState(store, { current: next });
        return next;
      },
      async read(item: string): Promise<void> {
        patchState(store, {
          item,
          review: undefined,
          problem: undefined,
          seen: new Set<number>(),
          current: -1,
          decideProblem: undefined,
        });
        try {
          patchState(store, { review: await firstValueFrom(client.review(item)) });
        } catch (cause) {
          patchState(store, { problem: toProblem(cause) });
        }
      },
      /** Publishes exactly the hash that was looked at; the number of the version, or nothing where it was refused. */
      publish: (): Promise<number | undefined> =>
        decide(async () => (await firstValueFrom(client.publish(store.item(), store.review()?.hash ?? ''))).number),
      /** Whether it went back to the author. */
      async sendBack(comment: string): Promise<boolean> {
        return (
          (await decide(() => firstValueFrom(client.returnReview(store.item(), comment)).then(() => true))) ?? false
        );
      },
    };
  }),
);
export type ReviewStore = InstanceType<typeof ReviewStore>;
