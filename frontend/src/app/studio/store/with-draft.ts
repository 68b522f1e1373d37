import { inject } from '@angular/core';
import type { Definition } from '#shared/definition/definition';
import type { ItemDraftView } from '#shared/api/item';
import { patchState, signalStoreFeature, withComputed, withMethods, withState } from '@ngrx/signals';
import { computed } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Versioned } from '../../api/api';
import { ItemClient } from '../../api/item.client';
import { type Problem, toProblem } from '../../api/problem';
import { Session } from '../../session/session';
import { readDraft } from './draft-definition';

/** What the server says of the draft besides its definition. */
export type DraftFacts = Omit<ItemDraftView, 'definition'>;

export interface DraftState {
  readonly item: string;
  readonly definition: Definition | undefined;
  readonly facts: DraftFacts | undefined;
  readonly etag: string;
  readonly liveVersion: number | undefined;
  readonly problem: Problem | undefined;
}

const NOTHING: DraftState = {
  item: '',
  definition: undefined,
  facts: undefined,
  etag: '',
  liveVersion: undefined,
  problem: undefined,
};

/** The parts of the state that a draft from the server fills. */
export function fromServer({
  value,
  etag,
}: Versioned<ItemDraftView>): Pick<DraftState, 'definition' | 'facts' | 'etag'> {
  const { definition, ...facts } = value;
  return { definition: readDraft(definition), facts, etag };
}

/** The draft as the server has it, and whether this person may change it. */
export function withDraft() {
  return signalStoreFeature(
    withState(NOTHING),
    withComputed(({ facts }, session = inject(Session)) => ({
      /** Whether the screens show only: in review, or no right to edit. */
      readOnly: computed(() => facts()?.status === 'inReview' || !session.may('item.edit')),
      account: computed(() => session.person()?.account ?? ''),
    })),
    withMethods((store, client = inject(ItemClient)) => ({
      /** Reads the draft; a failure stands in `problem`. */
      async read(item: string): Promise<void> {
        patchState(store, { ...NOTHING, item });
        try {
          const [draft, { items }] = await Promise.all([
            firstValueFrom(client.draft(item)),
            firstValueFrom(client.list()),
          ]);
          if (store.item() !== item) return;
          patchState(store, {
            ...fromServer(draft),
            liveVersion: items.find((card) => card.item === item)?.liveVersion,
          });
        } catch (cause) {
          patchState(store, { problem: toProblem(cause) });
        }
      },
    })),
  );
}
