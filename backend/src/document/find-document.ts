import { Injectable } from '@nestjs/common';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { CaseTrail } from '#backend/case/case-trail';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { VisibleCases } from '#backend/case/visible-cases';
import { FileStore, type StoredFile } from '#backend/file/file-store.repository';
import type { Caller } from '#backend/platform/http/caller';

/** Finds a printed document of a case for whoever may see the case. */
@Injectable()
export class FindDocument {
  constructor(
    private readonly visible: VisibleCases,
    private readonly facts: PinnedFacts,
    private readonly files: FileStore,
    private readonly trail: CaseTrail,
  ) {}

  /** Refuses with CASE.NOT_FOUND, DOCUMENT.NOT_FOUND, and DOCUMENT.NOT_READY while it is being printed. */
  async run(id: string, document: string, caller: Caller): Promise<Outcome<StoredFile>> {
    const doc = await this.visible.find(id, caller);
    if (doc === undefined) return refused('CASE.NOT_FOUND');
    const issued = doc.state.documents.find((entry) => entry.id === document);
    if (issued === undefined) return refused('DOCUMENT.NOT_FOUND');
    const file = await this.files.find(issued.file);
    if (file === undefined) return refused('DOCUMENT.NOT_READY');
    if (doc.applicant !== caller.account) {
      const { definition } = await this.facts.of(doc.item, doc.version);
      await this.trail.read({ id, number: doc.number, definition }, caller, 'document.read');
    }
    return done(file);
  }
}
