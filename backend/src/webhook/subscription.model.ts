import { Schema } from 'mongoose';
import type { SubscribedEvent } from '#shared/case/subscribed-event';
import type { SubscriptionView } from '#shared/api/subscription';

/** Where a program of a department is told of its cases. */
export interface SubscriptionDoc {
  _id: string;
  department: string;
  /** One of so many places that a department has: the unique index bounds their number. */
  slot: number;
  url: string;
  events: SubscribedEvent[];
  /** Key of the signatures. Never shown after the creation. */
  secret: string;
  on: boolean;
  offBecause?: NonNullable<SubscriptionView['offBecause']>;
  /** Failed tries since the last that was taken. */
  failures: number;
  /** When the first of them was. */
  failingSince?: string;
  createdAt: string;
  /** Key and body hash of the command that made it, so that a repeat finds it. */
  command: { key: string; body: string };
}

export const SUBSCRIPTION = 'Subscription';

export const subscriptionSchema = new Schema<SubscriptionDoc>(
  {
    _id: { type: String, required: true },
    department: { type: String, required: true },
    slot: { type: Number, required: true },
    url: { type: String, required: true },
    events: { type: [String], required: true },
    secret: { type: String, required: true },
    on: { type: Boolean, required: true },
    offBecause: String,
    failures: { type: Number, required: true },
    failingSince: String,
    createdAt: { type: String, required: true },
    command: { type: new Schema({ key: String, body: String }, { _id: false }), required: true },
  },
  { collection: 'subscriptions', strict: 'throw', versionKey: false, minimize: false },
);
subscriptionSchema.index({ department: 1, slot: 1 }, { unique: true, name: 'slot' });
subscriptionSchema.index({ department: 1, 'command.key': 1 }, { unique: true, name: 'command' });
subscriptionSchema.index({ department: 1, createdAt: -1, _id: -1 }, { name: 'list' });
