import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { noticesOf } from '#shared/case/notices-of';
import { subscribedAs } from '#shared/case/subscribed-event';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { SubscriptionRepository } from '#backend/webhook/subscription.repository';
import { OutboxRepository } from '#backend/work/outbox.repository';
import { TellPeople } from '#backend/work/tell-people';

/** Tells people and programs what happened to a case: notices at once, e-mails and webhooks as effects of their own. */
@Injectable()
export class Announce {
  constructor(
    private readonly cases: CaseRepository,
    private readonly facts: PinnedFacts,
    private readonly tell: TellPeople,
    private readonly subscriptions: SubscriptionRepository,
    private readonly outbox: OutboxRepository,
  ) {}

  /** Done twice, the same notices are there once and what follows is put into the outbox once. */
  async run(id: string, effect: Extract<Effect, { kind: 'announce' }>): Promise<void> {
    const doc = await this.cases.find(id);
    if (doc === undefined) return;
    const facts = await this.facts.of(doc.item, doc.version);
    const events = doc.events.slice(effect.from - 1, effect.to);
    const told = noticesOf({ definition: facts.definition, state: doc.state }, events);
    const mails = await this.tell.run(doc, facts, told);
    const calls = await this.calls(doc, facts.definition.basics.department, events, facts.now);
    await this.outbox.replace(id, effect.id, [...mails, ...calls]);
  }

  private async calls(doc: CaseDoc, department: string, events: CaseDoc['events'], now: string): Promise<Effect[]> {
    const told = events.flatMap(({ seq, event }) => {
      const name = subscribedAs(event);
      return name === undefined ? [] : [{ seq, name }];
    });
    if (told.length === 0) return [];
    const listening = await this.subscriptions.listening(
      department,
      told.map(({ name }) => name),
    );
    return told.flatMap(({ seq, name }) =>
      listening
        .filter((one) => one.events.includes(name))
        .map(({ _id }): Effect => ({
          ...{ kind: 'webhook', id: `${seq}-webhook-${_id}`, dueAt: now, subscription: _id, seq },
        })),
    );
  }
}
