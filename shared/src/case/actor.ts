import * as z from 'zod';
import { Slug } from '#shared/kernel/key';

/** Who acts, as an event keeps it. */
export const ActorRef = z
  .strictObject({
    account: z.string().describe('Account name; "platform" for what the platform does by itself'),
    name: z.string(),
    post: Slug.optional().describe('The post in which he acted'),
    through: Slug.optional().describe('The post that he holds, where he acted for another one by delegation'),
  })
  .meta({ id: 'ActorRef' });
export type ActorRef = z.infer<typeof ActorRef>;

/** Who gives a command: what the rules need to know of him. */
export interface Actor {
  readonly account: string;
  readonly name: string;
  /** Keys of the posts that he holds. */
  readonly posts: readonly string[];
  /** Keys of the departments of these posts; absent means unknown, and a step that asks for one is not his. */
  readonly departments?: readonly string[];
  /** Division codes of these departments. */
  readonly regions?: readonly string[];
}

/** The platform as an actor. */
export const PLATFORM: ActorRef = { account: 'platform', name: '平台' };
