import { Injectable } from '@nestjs/common';
import type { Definition } from '#shared/definition/definition';
import type { Outcome } from '#shared/kernel/outcome';
import { PEOPLE } from '#backend/demonstration/people';
import { goldenItems } from '#backend/demonstration/golden-items';
import { CreateItem } from '#backend/item/create-item';
import { LiveVersionRepository } from '#backend/item/live-version.repository';
import { PublishVersion } from '#backend/item/publish-version';
import { ReadItem } from '#backend/item/read-item';
import { SaveItemDraft } from '#backend/item/save-draft';
import { SubmitReview } from '#backend/item/submit-review';
import type { Caller } from '#backend/platform/http/caller';

/**
 * Publishes each golden item as its first version, by the very use cases that people use: written by the author of its department,
 * published by the publisher. An item that has a version is left as it is; one that a broken start left half-way is finished.
 */
@Injectable()
export class SeedItems {
  constructor(
    private readonly live: LiveVersionRepository,
    private readonly readItem: ReadItem,
    private readonly createItem: CreateItem,
    private readonly saveDraft: SaveItemDraft,
    private readonly submitReview: SubmitReview,
    private readonly publishVersion: PublishVersion,
  ) {}

  /** The keys of the items that were published now. Throws when one cannot be published. */
  async run(): Promise<string[]> {
    const published: string[] = [];
    for (const { item, definition } of await goldenItems()) {
      if ((await this.live.numberOf(item)) !== undefined) continue;
      await this.publish(item, definition);
      published.push(item);
    }
    return published;
  }

  private async publish(item: string, definition: Definition): Promise<void> {
    const { department } = definition.basics;
    const author = actorOf(`${department}.author`);
    const publisher = actorOf(`${department}.publisher`);
    const begun = await this.readItem.draft(item, author);
    let draft = begun.ok
      ? begun.value
      : must(await this.createItem.run({ item, name: definition.basics.name }, author));
    if (draft.status !== 'inReview') {
      const body = { definition: definition as never, commands: [] };
      draft = must(await this.saveDraft.run(item, draft.revision, body, author));
      must(await this.submitReview.run(item, draft.hash, author));
    }
    must(await this.publishVersion.run(item, draft.hash, publisher));
  }
}

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`The seed was refused: ${outcome.refusal.code} ${JSON.stringify(outcome.refusal.errors ?? [])}`);
}

/** A person of the demonstration as the one who acts; the seed has no session. */
function actorOf(account: string): Caller {
  const person = PEOPLE.find((found) => found.account === account);
  if (!person?.department) throw new Error(`The demonstration has no ${account}`);
  return {
    account,
    name: person.name,
    roles: [...person.roles],
    posts: [],
    department: { key: person.department, name: person.role },
    session: 'seed',
    address: 'seed',
  };
}
