import { Injectable } from '@nestjs/common';
import { CaseRepository } from '#backend/case/case.repository';
import { SubmittedDrafts } from '#backend/draft/submitted-drafts';

/** Tells drafts which of them have become cases. */
@Injectable()
export class StoredSubmissions extends SubmittedDrafts {
  constructor(private readonly cases: CaseRepository) {
    super();
  }

  isCase(draft: string): Promise<boolean> {
    return this.cases.exists(draft);
  }
}
