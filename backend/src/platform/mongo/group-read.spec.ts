import { GroupRead } from '#backend/platform/mongo/group-read';

describe('A group read', () => {
  it('asks once for what is wanted at the same moment, and gives each his own', async () => {
    const asked: string[][] = [];
    const read = new GroupRead<string>(
      (found) => found.slice(0, 1),
      (keys) => {
        asked.push(keys);
        return Promise.resolve(['b2', 'a1']);
      },
    );

    const found = await Promise.all(['a', 'b', 'a', 'none'].map((key) => read.find(key)));

    expect(found).toEqual(['a1', 'b2', 'a1', undefined]);
    expect(asked).toEqual([['a', 'b', 'none']]);
  });

  it('gives nobody what was read before he asked', async () => {
    let version = 1;
    const finish: (() => void)[] = [];
    const read = new GroupRead<{ version: number }>(
      () => 'session',
      async () => {
        const seen = { version };
        await new Promise<void>((settle) => finish.push(settle));
        return [seen];
      },
    );
    const turn = () => new Promise((settle) => setImmediate(settle));
    const before = read.find('session');
    await turn();
    version = 2;
    const after = read.find('session');
    await turn();
    for (const end of finish) end();

    expect([await before, await after]).toEqual([{ version: 1 }, { version: 2 }]);
  });

  it('tells each of a failed read, and goes on with the next', async () => {
    let fails = true;
    const read = new GroupRead<string>(
      (found) => found,
      (keys) => (fails ? Promise.reject(new Error('gone')) : Promise.resolve(keys)),
    );

    const results = await Promise.allSettled(['a', 'b'].map((key) => read.find(key)));
    fails = false;

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await read.find('a')).toBe('a');
  });
});
