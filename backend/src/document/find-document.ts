import { Injectable } from '@nestjs/common';
import { isHiddenDocument } from '#shared/case/show-to-staff';
import { isErased } from '#shared/case/is-erased';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { CaseTrail } from '#backend/case/case-trail';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { staffReading } from '#backend/case/staff-reading';
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

  /** Refuses with CASE.NOT_FOUND, DOCUMENT.NOT_FOUND, DOCUMENT.ERASED after its time, and DOCUMENT.NOT_READY while it is being printed. */
  async run(id: string, document: string, caller: Caller): Promise<Outcome<StoredFile>> {
    const doc = await this.visible.find(id, caller);
    if (doc === undefined) return refused('CASE.NOT_FOUND');
    const issued = doc.state.documents.find((entry) => entry.id === document);
    if (issued === undefined) return refused('DOCUMENT.NOT_FOUND');
    const erased = isErased(doc.state, 'papers');
    if (doc.applicant === caller.account) return this.printed(issued.file, erased);
    const { definition } = await this.facts.of(doc.item, doc.version);
    const reading = staffReading(definition, doc, caller);
    // A paper with answers that his steps do not read is not there for him.
    if (isHiddenDocument(definition, reading, issued.template)) return refused('DOCUMENT.NOT_FOUND');
    const file = await this.printed(issued.file, erased);
    if (file.ok) await this.trail.read({ id, number: doc.number, definition }, reading, caller, 'document.read');
    return file;
  }

  private async printed(id: string, erased: boolean): Promise<Outcome<StoredFile>> {
    if (erased) return refused('DOCUMENT.ERASED');
    const file = await this.files.find(id);
    return file ? done(file) : refused('DOCUMENT.NOT_READY');
  }
}
