import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { expire } from '#shared/case/expired-limits';
import { additionOf } from '#backend/case/append-events';
import { CaseTrail } from '#backend/case/case-trail';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** Lets a limit of a case run out: what follows from it happens, unless somebody acted in time. */
@Injectable()
export class EndLimit {
  constructor(
    private readonly cases: CaseRepository,
    private readonly outbox: OutboxRepository,
    private readonly facts: PinnedFacts,
    private readonly trail: CaseTrail,
  ) {}

  /** Waits on where the next limit ends later; fails, and is tried again, where the case moved on meanwhile. */
  async run(id: string, effect: Extract<Effect, { kind: 'limit' }>): Promise<void> {
    const doc = await this.cases.find(id);
    if (doc === undefined) return;
    const facts = await this.facts.of(doc.item, doc.version);
    const expiry = expire(facts, doc.state);
    if (expiry === undefined) return this.outbox.finish(id, effect.id);
    if ('notBefore' in expiry) return this.outbox.postpone(id, effect, expiry.notBefore);
    const addition = additionOf(facts, doc, expiry.events);
    if (!(await this.cases.append(id, doc.seq, addition, effect.id))) throw new Error('The case moved on');
    await this.trail.record({ id, number: doc.number, definition: facts.definition }, addition.events);
  }
}
