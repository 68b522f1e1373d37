import { Inject, Injectable } from '@nestjs/common';
import type { WebhookBody } from '#shared/api/subscription';
import type { Effect } from '#shared/case/effects';
import { subscribedAs } from '#shared/case/subscribed-event';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseRepository } from '#backend/case/case.repository';
import { Clock } from '#backend/platform/clock';
import { SETTINGS, type Settings } from '#backend/platform/settings';
import { egressOf } from '#backend/webhook/egress-of';
import { postWebhook } from '#backend/webhook/post-webhook';
import type { SubscriptionDoc } from '#backend/webhook/subscription.model';
import { SubscriptionRepository } from '#backend/webhook/subscription.repository';
import { EffectDelayed } from '#backend/work/effect-delayed';
import { EffectFailed } from '#backend/work/effect-failed';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** Tells a program of a department of one event. */
@Injectable()
export class CallWebhook {
  constructor(
    private readonly cases: CaseRepository,
    private readonly subscriptions: SubscriptionRepository,
    private readonly outbox: OutboxRepository,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** At least once. Fails for good with WEBHOOK.SWITCHED_OFF and WEBHOOK.ADDRESS_REFUSED; a subscription that was removed is told nothing. */
  async run(id: string, effect: Extract<Effect, { kind: 'webhook' }>): Promise<void> {
    const [doc, subscription] = await Promise.all([this.cases.find(id), this.subscriptions.find(effect.subscription)]);
    const body = doc && bodyOf(doc, effect.seq);
    if (body !== undefined && subscription !== undefined) await this.post(subscription, body);
    await this.outbox.finish(id, effect.id);
  }

  private async post({ _id, url, secret, on }: SubscriptionDoc, body: WebhookBody): Promise<void> {
    if (!on) throw new EffectFailed({ code: 'WEBHOOK.SWITCHED_OFF' });
    const now = this.clock.now();
    const target = { url, secret, egress: egressOf(this.settings) };
    const posted = await postWebhook(target, JSON.stringify(body), Date.parse(now));
    switch (posted.as) {
      case 'taken':
        return this.subscriptions.taken(_id);
      case 'gone':
        await this.subscriptions.gone(_id);
        throw new EffectFailed({ code: 'WEBHOOK.SWITCHED_OFF' });
      case 'forbidden':
        await this.subscriptions.failed(_id, now);
        throw new EffectFailed({ code: 'WEBHOOK.ADDRESS_REFUSED' });
      case 'notTaken':
        await this.subscriptions.failed(_id, now);
        throw new EffectDelayed({ code: 'WEBHOOK.NOT_TAKEN', params: { cause: posted.cause } });
    }
  }
}

function bodyOf(doc: CaseDoc, seq: number): WebhookBody | undefined {
  const event = doc.events[seq - 1]?.event;
  const name = event && subscribedAs(event);
  if (event === undefined || name === undefined) return undefined;
  return {
    ...{ id: `${doc._id}:${seq}`, event: name, at: event.at },
    ...{ case: doc._id, number: doc.number, item: doc.item, seq },
  };
}
