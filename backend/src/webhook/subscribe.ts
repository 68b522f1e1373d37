import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type {
  CreatedSubscription,
  CreateSubscription,
  SubscriptionPage,
  SubscriptionView,
} from '#shared/api/subscription';
import type { PageQuery } from '#shared/api/paging';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { canonicalize } from '#shared/version/canonical';
import { type Act, doerOf } from '#backend/audit/act';
import { Audit } from '#backend/audit/audit';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { readCursor, writeCursor } from '#backend/platform/http/time-cursor';
import { Ids } from '#backend/platform/ids';
import { SETTINGS, type Settings } from '#backend/platform/settings';
import { sha256 } from '#backend/platform/sha256';
import { mayBeCalled } from '#backend/webhook/egress';
import { egressOf } from '#backend/webhook/egress-of';
import type { SubscriptionDoc } from '#backend/webhook/subscription.model';
import { SubscriptionRepository } from '#backend/webhook/subscription.repository';

/** Most subscriptions of one department. */
const MOST = 20;

/** What an administrator does with the subscriptions of his department. */
@Injectable()
export class Subscribe {
  constructor(
    private readonly subscriptions: SubscriptionRepository,
    private readonly audit: Audit,
    private readonly ids: Ids,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /**
   * Subscribes an address. Refuses with WEBHOOK.ADDRESS_REFUSED, SUBSCRIPTION.TOO_MANY, SUBSCRIPTION.NO_DEPARTMENT and REQUEST.KEY_REUSED; a repeat of the same command finds
   * the first answer.
   */
  async create(body: CreateSubscription, key: string, me: Caller): Promise<Outcome<CreatedSubscription>> {
    const department = me.department?.key;
    if (department === undefined) return refused('SUBSCRIPTION.NO_DEPARTMENT');
    const command = { key, body: sha256(canonicalize(body)) };
    const earlier = await this.subscriptions.madeBy(department, key);
    if (earlier !== undefined)
      return earlier.command.body === command.body
        ? done({ ...viewOf(earlier), secret: earlier.secret })
        : refused('REQUEST.KEY_REUSED');
    if (!mayBeCalled(body.url, egressOf(this.settings))) return refused('WEBHOOK.ADDRESS_REFUSED');
    const slots = await this.subscriptions.slots(department);
    const slot = Array.from({ length: MOST }, (_, index) => index).find((index) => !slots.has(index));
    if (slot === undefined) return refused('SUBSCRIPTION.TOO_MANY', { max: MOST });
    const doc: SubscriptionDoc = {
      ...{ _id: this.ids.next(), department, slot, url: body.url, events: [...new Set(body.events)] },
      ...{ secret: randomBytes(32).toString('base64url'), on: true, failures: 0 },
      ...{ createdAt: this.clock.now(), command },
    };
    const added = await this.subscriptions.add(doc, (session) =>
      this.audit.record(doerOf(me), this.act('subscription.created', doc._id, doc._id, doc.events), session),
    );
    // Somebody was faster: look again.
    return added ? done({ ...viewOf(doc), secret: doc.secret }) : this.create(body, key, me);
  }

  /** Throws CURSOR.MALFORMED. */
  async page({ cursor, limit }: PageQuery, me: Caller): Promise<SubscriptionPage> {
    if (me.department === undefined) return { entries: [] };
    const found = await this.subscriptions.page(me.department.key, limit + 1, readCursor(cursor));
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const entries = shown.map(viewOf);
    return found.length > limit && last
      ? { entries, next: writeCursor({ at: last.createdAt, id: last._id }) }
      : { entries };
  }

  /** Refuses with SUBSCRIPTION.NOT_FOUND. Harmless when done twice. */
  async turn(id: string, on: boolean, me: Caller): Promise<Outcome<SubscriptionView>> {
    const act = this.ids.next();
    const doc =
      me.department &&
      (await this.subscriptions.turn(id, me.department.key, on, (session) =>
        this.audit.record(
          doerOf(me),
          this.act(on ? 'subscription.switchedOn' : 'subscription.switchedOff', id, act),
          session,
        ),
      ));
    return doc ? done(viewOf(doc)) : refused('SUBSCRIPTION.NOT_FOUND');
  }

  /** Refuses with SUBSCRIPTION.NOT_FOUND. What is still to be sent to it is dropped. */
  async remove(id: string, me: Caller): Promise<Outcome<undefined>> {
    const act = this.ids.next();
    const gone =
      me.department &&
      (await this.subscriptions.remove(id, me.department.key, (session) =>
        this.audit.record(doerOf(me), this.act('subscription.removed', id, act), session),
      ));
    return gone ? done(undefined) : refused('SUBSCRIPTION.NOT_FOUND');
  }

  private act(act: string, id: string, entry: string, events: readonly string[] = []): Act {
    return {
      ...{ id: `${id}:${entry}`, at: this.clock.now(), act },
      object: { kind: 'subscription', id, name: { zh: '通知订阅', en: 'Webhook subscription' } },
      details: events.length === 0 ? {} : { events: events.join(' ') },
    };
  }
}

function viewOf({ _id, url, events, on, failures, offBecause, createdAt }: SubscriptionDoc): SubscriptionView {
  return { id: _id, url, events, on, failures, ...(offBecause !== undefined && { offBecause }), createdAt };
}
