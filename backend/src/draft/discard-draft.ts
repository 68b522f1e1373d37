import { Injectable } from '@nestjs/common';
import { done, type Outcome, refused } from '#shared/kernel/outcome';
import { DraftRepository } from '#backend/draft/draft.repository';
import type { Caller } from '#backend/platform/http/caller';

/** Throws a draft away, or a file of it. The bytes of files are swept later: a submission under way may still need them. */
@Injectable()
export class DiscardDraft {
  constructor(private readonly drafts: DraftRepository) {}

  /** Refuses with DRAFT.NOT_FOUND. */
  async run(id: string, me: Caller): Promise<Outcome<undefined>> {
    return (await this.drafts.delete(id, me.account)) ? done(undefined) : refused('DRAFT.NOT_FOUND');
  }

  /** Refuses with FILE.NOT_FOUND, for a draft that is not there too. */
  async file(id: string, file: string, me: Caller): Promise<Outcome<undefined>> {
    return (await this.drafts.removeFile(id, me.account, file)) ? done(undefined) : refused('FILE.NOT_FOUND');
  }
}
