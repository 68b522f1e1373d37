import { Injectable, inject } from '@angular/core';
import type {
  EditList,
  FindingList,
  ItemDraftView,
  ItemList,
  NewItem,
  ReviewView,
  SaveDraft,
  SurroundingsView,
  VersionCard,
  VersionList,
} from '#shared/api/item';
import type { ItemVersion } from '#shared/version/item-version';
import type { Observable } from 'rxjs';
import { Api, type Versioned } from './api';

/** Service items under design: drafts, reviews, versions. */
@Injectable({ providedIn: 'root' })
export class ItemClient {
  private readonly api = inject(Api);

  list(): Observable<ItemList> {
    return this.api.get<ItemList>('/items');
  }

  /** Begins a draft, empty or as a copy. */
  create(item: NewItem): Observable<ItemDraftView> {
    return this.api.send<ItemDraftView>('POST', '/items', item);
  }

  /** What definitions refer to, for the checks. */
  surroundings(): Observable<SurroundingsView> {
    return this.api.get<SurroundingsView>('/items/surroundings');
  }

  draft(item: string): Observable<Versioned<ItemDraftView>> {
    return this.api.read<ItemDraftView>(`/items/${item}/draft`);
  }

  /** Saves for exactly the state that was read; fails with status 412 where somebody else has saved since. */
  save(item: string, draft: SaveDraft, etag: string): Observable<Versioned<ItemDraftView>> {
    return this.api.write<ItemDraftView>('PUT', `/items/${item}/draft`, draft, { etag });
  }

  /** Judges the saved draft. */
  findings(item: string): Observable<FindingList> {
    return this.api.get<FindingList>(`/items/${item}/findings`);
  }

  edits(item: string): Observable<EditList> {
    return this.api.get<EditList>(`/items/${item}/edits`);
  }

  /** Submits the draft of that hash; refused with ITEM.NOT_PUBLISHABLE while there are errors. */
  submit(item: string, hash: string): Observable<unknown> {
    return this.api.send('POST', `/items/${item}/review`, { hash });
  }

  /** Takes the own draft back out of review. */
  withdraw(item: string): Observable<unknown> {
    return this.api.send('DELETE', `/items/${item}/review`);
  }

  review(item: string): Observable<ReviewView> {
    return this.api.get<ReviewView>(`/items/${item}/review`);
  }

  returnReview(item: string, comment: string): Observable<unknown> {
    return this.api.send('POST', `/items/${item}/review/return`, { comment });
  }

  /** Publishes exactly what was seen. */
  publish(item: string, hash: string): Observable<VersionCard> {
    return this.api.send<VersionCard>('POST', `/items/${item}/versions`, { hash });
  }

  versions(item: string): Observable<VersionList> {
    return this.api.get<VersionList>(`/items/${item}/versions`);
  }

  version(item: string, number: number): Observable<ItemVersion> {
    return this.api.get<ItemVersion>(`/items/${item}/versions/${number}`);
  }
}
