import { Injectable } from '@nestjs/common';
import type { CaseView } from '#shared/api/case';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { CaseTrail } from '#backend/case/case-trail';
import { CaseViewer } from '#backend/case/case-viewer';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { staffReading } from '#backend/case/staff-reading';
import { VisibleCases } from '#backend/case/visible-cases';
import type { Caller } from '#backend/platform/http/caller';

/** Reads a case. */
@Injectable()
export class ReadCase {
  constructor(
    private readonly visible: VisibleCases,
    private readonly facts: PinnedFacts,
    private readonly viewer: CaseViewer,
    private readonly trail: CaseTrail,
  ) {}

  /** Refuses with CASE.NOT_FOUND. What staff read is kept before they get it. */
  async run(id: string, caller: Caller): Promise<Outcome<CaseView>> {
    const doc = await this.visible.find(id, caller);
    if (doc === undefined) return refused('CASE.NOT_FOUND');
    const facts = await this.facts.of(doc.item, doc.version);
    if (doc.applicant !== caller.account)
      await this.trail.read(
        { id, number: doc.number, definition: facts.definition },
        staffReading(facts.definition, doc, caller),
        caller,
      );
    return done(await this.viewer.view(doc, facts, caller));
  }
}
