import schema1 from '../../../shared/src/case/first-fold/definition.json' with { type: 'json' };
import { SCHEMA } from '#shared/definition/definition';
import { DefinitionJudge } from '#backend/item/definition-judge';
import type { ItemDoc } from '#backend/item/item.model';
import { ItemViews } from '#backend/item/item-views';
import { ReadReview } from '#backend/item/read-review';
import type { Caller } from '#backend/platform/http/caller';

const names = { namesOf: async () => new Map<string, string>() };
const hash = `sha256:${'0'.repeat(64)}`;
const saved = { savedAt: '2026-03-02T01:00:00.000Z', savedBy: 'author' };
const doc = {
  ...{ _id: '1', item: 'old', department: 'market', name: { zh: '旧稿' }, revision: 3, seq: 3, head: '' },
  draft: { definition: schema1, hash, ...saved, review: { by: 'author', hash, at: saved.savedAt } },
} as unknown as ItemDoc;

describe('A draft that was saved when the language was another one', () => {
  it('opens in the studio as the language of today writes it, under the hash of what was saved', async () => {
    const view = await new ItemViews(names as never, {} as never).draft(doc);
    expect((view.definition as { schema?: number }).schema).toBe(SCHEMA);
    expect(view.hash).toBe(hash);
  });

  it('is read by the second person likewise', async () => {
    const surroundings = { posts: [], people: [], departments: [], regions: [] };
    const judge = new DefinitionJudge({ surroundings: async () => surroundings } as never);
    const review = new ReadReview(
      { find: async () => doc } as never,
      {} as never,
      names as never,
      judge,
      {
        count: async () => 0,
      } as never,
      {} as never,
    );
    const read = await review.run('old', { account: 'other', roles: ['admin'] } as unknown as Caller);
    await judge.onApplicationShutdown();
    expect(read.ok && (read.value.definition as { schema?: number }).schema).toBe(SCHEMA);
    expect(read.ok && read.value.findings.map(({ code }) => code)).not.toContain('DEFINITION.MALFORMED');
  });
});
