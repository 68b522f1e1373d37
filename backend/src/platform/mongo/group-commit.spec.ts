import { mongo } from 'mongoose';
import { GroupCommit } from '#backend/platform/mongo/group-commit';

describe('A group commit', () => {
  it('sends what waits at the same moment together and answers each by its own fate', async () => {
    const batches: string[][] = [];
    const commit = new GroupCommit<{ _id: string }>(async (docs) => {
      batches.push(docs.map(({ _id }) => _id));
      const index = docs.findIndex(({ _id }) => _id === 'twice');
      if (index < 0) return;
      const error = new mongo.MongoBulkWriteError({ message: 'duplicate', code: 11_000 }, {
        getWriteConcernError: () => undefined,
      } as never);
      error.writeErrors = [{ index, code: 11_000, errmsg: 'duplicate' } as mongo.WriteError];
      throw error;
    });

    const results = await Promise.all(['a', 'twice', 'b'].map((_id) => commit.insert({ _id })));

    expect(results).toEqual(['inserted', 'exists', 'inserted']);
    expect(batches).toEqual([['a', 'twice', 'b']]);
  });

  it('tells every member "unknown" when the whole batch failed', async () => {
    const commit = new GroupCommit<{ _id: string }>(() => Promise.reject(new mongo.MongoNetworkError('gone')));

    const results = await Promise.allSettled(['a', 'b'].map((_id) => commit.insert({ _id })));

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
