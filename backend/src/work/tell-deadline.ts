import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { nearNotice } from '#shared/case/near-deadline';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { OutboxRepository } from '#backend/work/outbox.repository';
import { TellPeople } from '#backend/work/tell-people';

/** Reminds the applicant that his last day is near, unless he has acted. */
@Injectable()
export class TellDeadline {
  constructor(
    private readonly cases: CaseRepository,
    private readonly facts: PinnedFacts,
    private readonly tell: TellPeople,
    private readonly outbox: OutboxRepository,
  ) {}

  async run(id: string, effect: Extract<Effect, { kind: 'deadlineNear' }>): Promise<void> {
    const doc = await this.cases.find(id);
    if (doc === undefined) return;
    const facts = await this.facts.of(doc.item, doc.version);
    const notice = nearNotice(facts.definition, doc.state, effect, facts.now);
    const seq = Number.parseInt(effect.id, 10);
    const mails = notice === undefined ? [] : await this.tell.run(doc, facts, [{ seq, notice }]);
    await this.outbox.replace(id, effect.id, mails);
  }
}
