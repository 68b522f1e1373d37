import { Injectable } from '@nestjs/common';
import { lightTimer } from '#shared/case/effects';
import { CaseRenewalRepository } from '#backend/case/case-renewal.repository';
import { CaseRepository } from '#backend/case/case.repository';
import { deskEntryOf } from '#backend/case/desk-entry';
import { PinnedFacts } from '#backend/case/pinned-facts';

/** Writes anew what the lists show of a case's limits, when time alone has changed it, and sets the next timer. */
@Injectable()
export class RenewLight {
  constructor(
    private readonly cases: CaseRepository,
    private readonly renewals: CaseRenewalRepository,
    private readonly facts: PinnedFacts,
  ) {}

  /** Where the case moved on meanwhile nothing is left to do: its newest event brought an entry and a timer of its own. */
  async run(id: string): Promise<void> {
    const doc = await this.cases.find(id);
    if (doc === undefined) return;
    const facts = await this.facts.of(doc.item, doc.version);
    const desk = deskEntryOf(facts, doc.state, doc.desk.deciders);
    await this.renewals.renew(id, doc.seq, {
      ...{ desk, ends: ['light'], timers: lightTimer(desk.changesAt, doc.seq) },
      calendar: facts.calendarVersion ?? 0,
    });
  }
}
