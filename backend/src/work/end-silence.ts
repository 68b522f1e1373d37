import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { endBySilence } from '#shared/case/platform-acts';
import { additionOf } from '#backend/case/append-events';
import { CaseTrail } from '#backend/case/case-trail';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** Ends a case whose correction was not answered in time, where the item says so. */
@Injectable()
export class EndSilence {
  constructor(
    private readonly cases: CaseRepository,
    private readonly outbox: OutboxRepository,
    private readonly facts: PinnedFacts,
    private readonly trail: CaseTrail,
  ) {}

  /** Fails, and is tried again, where the case moved on meanwhile. */
  async run(id: string, effect: Extract<Effect, { kind: 'silence' }>): Promise<void> {
    const doc = await this.cases.find(id);
    if (doc === undefined) return;
    const facts = await this.facts.of(doc.item, doc.version);
    const events = endBySilence(facts, doc.state);
    if (events === undefined) return this.outbox.finish(id, effect.id);
    const addition = additionOf(facts, doc, events);
    if (!(await this.cases.append(id, doc.seq, addition, effect.id))) throw new Error('The case moved on');
    await this.trail.record({ id, number: doc.number, definition: facts.definition }, addition.events);
  }
}
