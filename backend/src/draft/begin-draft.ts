import { Injectable } from '@nestjs/common';
import type { DraftView } from '#shared/api/draft';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { DraftRepository } from '#backend/draft/draft.repository';
import { DraftViews } from '#backend/draft/draft-views';
import { SubmittedDrafts } from '#backend/draft/submitted-drafts';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { Ids } from '#backend/platform/ids';
import { isAskedFor, ReadServices } from '#backend/service/read-services';

/** Begins an application to the version in force, or finds the one that this person began. */
@Injectable()
export class BeginDraft {
  constructor(
    private readonly services: ReadServices,
    private readonly drafts: DraftRepository,
    private readonly submitted: SubmittedDrafts,
    private readonly views: DraftViews,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Refuses with SERVICE.NOT_FOUND, or SERVICE.NOT_ASKED_FOR where nobody applies. */
  async run(item: string, me: Caller): Promise<Outcome<DraftView>> {
    const service = await this.services.inForce(item);
    if (!service.ok) return service;
    if (!isAskedFor(service.value)) return refused('SERVICE.NOT_ASKED_FOR');
    const { number, hash } = service.value.view;
    const now = this.clock.now();
    const fresh = {
      _id: this.ids.next(),
      account: me.account,
      item,
      version: number,
      hash,
      answers: {},
      files: [],
      revision: 1,
      begunAt: now,
      savedAt: now,
    };
    const found = await this.drafts.findOrAdd(fresh);
    const over = found._id !== fresh._id && (await this.submitted.isCase(found._id));
    // The one before was submitted a moment ago and is only waiting to be deleted: this is a new application.
    if (over) await this.drafts.delete(found._id, me.account);
    const draft = over ? await this.drafts.findOrAdd(fresh) : found;
    return done(await this.views.whole(draft, me));
  }
}
