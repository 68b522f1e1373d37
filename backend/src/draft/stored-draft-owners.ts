import { Injectable } from '@nestjs/common';
import { DraftRepository } from '#backend/draft/draft.repository';
import { DraftOwners } from '#backend/file/draft-owners';

/** Tells files whose a draft is. */
@Injectable()
export class StoredDraftOwners extends DraftOwners {
  constructor(private readonly drafts: DraftRepository) {
    super();
  }

  override async owns(draft: string, account: string): Promise<boolean> {
    return (await this.drafts.find(draft, account)) !== undefined;
  }
}
