import type { Definition } from '#shared/definition/definition';
import { freeze } from '#shared/version/freeze';
import { ItemRepository } from '#backend/item/item.repository';
import { CHAIN_START } from '#backend/platform/chain-hash';
import { Ids } from '#backend/platform/ids';
import { sha256 } from '#backend/platform/sha256';
import type { TestServer } from '#backend/testing/server.spec-support';

/** Puts a made-up item in, its first version in force at once: who judges definitions is not what the spec asks. */
export async function publishStraight(server: TestServer, item: string, definition: Definition): Promise<void> {
  const ids = server.app.get(Ids, { strict: false });
  const { hash } = freeze(definition, sha256);
  const { department, name } = definition.basics;
  const people = { author: `${department}.author`, publisher: `${department}.publisher` };
  const at = new Date().toISOString();
  const version = { _id: ids.next(), item, number: 1, hash, department, definition, ...people, publishedAt: at };
  const added = await server.app.get(ItemRepository, { strict: false }).add(
    { _id: ids.next(), item, department, head: CHAIN_START },
    {
      next: { name, revision: 1, live: { number: 1, hash, publishedAt: at, publisher: people.publisher } },
      edit: { act: 'published', content: hash },
      version,
      details: { version: 1, hash },
    },
    { id: ids.next(), at, doer: { account: people.publisher, name: people.publisher, address: 'spec' } },
  );
  if (!added.ok) throw new Error(added.refusal.code);
}
