import * as z from 'zod';
import { Id } from '#shared/api/path';
import { pageOf } from '#shared/api/paging';
import { SubscribedEvent } from '#shared/case/subscribed-event';
import { Instant } from '#shared/kernel/instant';

/** Where a program of a department listens for what happens to cases of its items. */
export const SubscriptionView = z
  .strictObject({
    id: Id,
    url: z.string(),
    events: z.array(SubscribedEvent),
    on: z.boolean(),
    failures: z.int().min(0).describe('Failed tries since the last that was taken'),
    offBecause: z.enum(['person', 'failures', 'gone']).optional().describe('Why it is off'),
    createdAt: Instant,
  })
  .meta({ id: 'SubscriptionView' });
export type SubscriptionView = z.infer<typeof SubscriptionView>;

export const SubscriptionPage = pageOf(SubscriptionView, 'SubscriptionPage');
export type SubscriptionPage = z.infer<typeof SubscriptionPage>;

/** What `POST /api/subscriptions` takes. */
export const CreateSubscription = z
  .strictObject({
    url: z.url().max(500).describe('https, without user, query secrets or fragment; a public address'),
    events: z.array(SubscribedEvent).min(1).max(20),
  })
  .meta({ id: 'CreateSubscription' });
export type CreateSubscription = z.infer<typeof CreateSubscription>;

/** A new subscription with its secret, which is shown this once. */
export const CreatedSubscription = SubscriptionView.extend({
  secret: z.string().describe('Key of the signatures; it cannot be read again'),
}).meta({ id: 'CreatedSubscription' });
export type CreatedSubscription = z.infer<typeof CreatedSubscription>;

/** Switches a subscription on or off. */
export const SwitchSubscription = z.strictObject({ on: z.boolean() }).meta({ id: 'SwitchSubscription' });
export type SwitchSubscription = z.infer<typeof SwitchSubscription>;

/**
 * The body of a webhook: ids only, never a personal value. The receiver reads the rest over the API, with rights of its own. It comes at least
 * once and in any order: `id` is the same for the same event, `seq` gives the order within a case.
 */
export const WebhookBody = z
  .strictObject({
    id: z.string(),
    event: SubscribedEvent,
    at: Instant,
    case: Id,
    number: z.string(),
    item: z.string(),
    seq: z.int(),
  })
  .meta({ id: 'WebhookBody' });
export type WebhookBody = z.infer<typeof WebhookBody>;
