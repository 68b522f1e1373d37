import { Injectable } from '@nestjs/common';
import { isHiddenFile } from '#shared/case/show-to-staff';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { staffReading } from '#backend/case/staff-reading';
import { VisibleCases } from '#backend/case/visible-cases';
import { FileAccess } from '#backend/file/file-access';
import type { Caller } from '#backend/platform/http/caller';

/** Who may see a case may see its files, of the staff who reads the answers that they belong to. */
@Injectable()
export class CaseFileAccess extends FileAccess {
  constructor(
    private readonly visible: VisibleCases,
    private readonly facts: PinnedFacts,
  ) {
    super();
  }

  async owns(caseId: string, caller: Caller): Promise<boolean> {
    return (await this.visible.find(caseId, caller))?.applicant === caller.account;
  }

  async maySee(caseId: string, file: string, caller: Caller): Promise<boolean> {
    const doc = await this.visible.find(caseId, caller);
    if (doc === undefined || doc.applicant === caller.account) return doc !== undefined;
    const { definition } = await this.facts.of(doc.item, doc.version);
    const given = [
      ...[...doc.uploads, ...doc.state.files],
      ...doc.events.flatMap(({ event }) => ('files' in event ? event.files : [])),
    ];
    const reading = staffReading(definition, doc, caller);
    return !given.some((one) => one.id === file && isHiddenFile(reading, one));
  }
}
