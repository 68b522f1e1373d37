import type { SessionView } from '#shared/api/session';
import { DEMONSTRATION_PASSWORD } from '#backend/demonstration/people';
import { Clock } from '#backend/platform/clock';
import { chainHash, CHAIN_START } from '#backend/platform/chain-hash';
import { type Got, problemIn, TestServer } from '#backend/testing/server.spec-support';

describe('a session', () => {
  let server: TestServer;
  const signIn = (account: string, password = DEMONSTRATION_PASSWORD, headers = {}) =>
    server.ask<SessionView>('POST', '/api/session', { body: { account, password }, headers });
  const cookieOf = (got: Got): string => (got.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

  beforeAll(async () => {
    server = await TestServer.start();
  });
  afterAll(() => server.stop());

  it('is opened with the right password and tells who is there', async () => {
    const got = await signIn('market.chief');
    expect(got.status).toBe(200);
    expect(got.body).toEqual({
      account: 'market.chief',
      name: '吴建国',
      roles: ['officer'],
      posts: [{ key: 'market.chief', name: { zh: '分管负责人', en: 'Head in charge' }, department: 'market' }],
      department: {
        key: 'market',
        name: { zh: '青禾市市场监督管理局', en: 'Qinghe Administration for Market Regulation' },
      },
    });
    expect(got.headers.get('set-cookie')).toMatch(
      /^tongban_session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/,
    );
    const again = await server.ask('GET', '/api/session', { headers: { cookie: cookieOf(got) } });
    expect(again.body).toEqual(got.body);
  });

  it('of a representative names the company', async () => {
    expect((await signIn('wang.qiang')).body.organisation).toBe('青禾市知味餐饮管理有限公司');
  });

  it('is nobody without a token, with an unknown one and with a malformed one', async () => {
    const tries: Record<string, string>[] = [
      {},
      { cookie: 'tongban_session=x' },
      { authorization: 'Bearer aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' },
    ];
    for (const headers of tries) {
      expect((await server.ask('GET', '/api/session', { headers })).body).toBeNull();
    }
  });

  it('answers an unknown account as it answers a wrong password', async () => {
    const wrong = await signIn('li.na', 'nope');
    const unknown = await signIn('nobody.there', 'nope');
    expect(problemIn(wrong)).toBe('401 SIGN_IN.WRONG');
    expect(unknown.body).toEqual(wrong.body);
  });

  it('takes as long to refuse an unknown account as one whose refusal is recorded', async () => {
    for (const account of ['hall.supervisor', 'nobody.anywhere']) {
      const begun = performance.now();
      await signIn(account, 'nope');
      expect(performance.now() - begun)
        .withContext(account)
        .toBeGreaterThanOrEqual(245);
    }
  });

  it('is over at once when it is closed, on every backend', async () => {
    const other = await server.second();
    try {
      const got = await signIn('hall.clerk');
      const headers = { cookie: cookieOf(got), origin: server.origin };
      expect((await other.ask('GET', '/api/session', { headers })).body).not.toBeNull();
      const closed = await server.ask('DELETE', '/api/session', { headers });
      expect(closed.status).toBe(204);
      expect(closed.headers.get('set-cookie')).toContain('Max-Age=0');
      expect((await other.ask('GET', '/api/session', { headers })).body).toBeNull();
      expect(
        problemIn(await other.ask('DELETE', '/api/session', { headers: { ...headers, origin: other.origin } })),
      ).toBe('401 SESSION.NEEDED');
    } finally {
      await other.close();
    }
  });

  it('that somebody signs in from is left', async () => {
    const first = await signIn('fire.chief');
    const headers = { cookie: cookieOf(first), origin: server.origin };
    const second = await signIn('fire.chief', DEMONSTRATION_PASSWORD, headers);
    expect(second.status).toBe(200);
    expect((await server.ask('GET', '/api/session', { headers })).body).toBeNull();
  });

  it('ends when nobody used it for two hours', async () => {
    const got = await signIn('fire.officer1');
    const headers = { cookie: cookieOf(got) };
    const later = new Date(Date.now() + 2 * 3_600_000 + 5000).toISOString();
    const clock = spyOn(server.app.get(Clock, { strict: false }), 'now').and.returnValue(later);
    expect((await server.ask('GET', '/api/session', { headers })).body).toBeNull();
    clock.and.callThrough();
  });

  it('asks every unsafe request with a cookie where it comes from', async () => {
    const cookie = cookieOf(await signIn('market.author'));
    const post = (headers: Record<string, string>) => server.ask('POST', '/api/items', { body: {}, headers });
    expect(problemIn(await post({ cookie }))).toBe('403 ORIGIN.MISSING');
    expect(problemIn(await post({ cookie, origin: 'https://evil.example' }))).toBe('403 ORIGIN.FOREIGN');
    expect(problemIn(await post({ cookie, origin: 'null' }))).toBe('403 ORIGIN.FOREIGN');
    expect((await post({ cookie, origin: server.origin })).status).toBe(400);
    expect((await post({ authorization: `Bearer ${cookie.split('=')[1]}` })).status).toBe(400);
    expect(problemIn(await signIn('market.author', DEMONSTRATION_PASSWORD, { origin: 'https://evil.example' }))).toBe(
      '403 ORIGIN.FOREIGN',
    );
  });

  it('leaves no token in the database', async () => {
    const token = cookieOf(await signIn('market.reviewer')).split('=')[1] ?? '';
    const sessions = await server.store.connection.collection('sessions').find().toArray();
    expect(JSON.stringify(sessions)).not.toContain(token);
  });

  it('writes each act of its account as a link of a chain', async () => {
    await signIn('audit.officer', 'wrong');
    await signIn('audit.officer');
    const acts = await server.store.connection
      .collection('acts')
      .find({ account: 'audit.officer' })
      .sort({ seq: 1 })
      .toArray();
    expect(acts.map(({ act }) => (act as { act: string }).act)).toEqual(['session.refused', 'session.opened']);
    let head = CHAIN_START;
    for (const { account, seq, act, address, prev, hash } of acts) {
      expect(prev).toBe(head);
      expect(hash).toBe(chainHash(head, { account, seq, act, address }));
      head = hash as string;
    }
    const owner = await server.store.connection.collection('accounts').findOne({ account: 'audit.officer' });
    expect(owner?.['head']).toBe(head);
  });

  describe('after wrong passwords', () => {
    it('is locked from the fifth on, for both backends, and for an unknown account just so', async () => {
      const other = await server.second();
      try {
        for (const account of ['zhang.wei', 'nobody.there.either']) {
          for (let attempt = 0; attempt < 5; attempt++) {
            const asked = attempt % 2 === 0 ? server : other;
            const got = await asked.ask('POST', '/api/session', { body: { account, password: `wrong ${attempt}` } });
            expect(problemIn(got)).toBe('401 SIGN_IN.WRONG');
          }
          for (const asked of [server, other]) {
            const got = await asked.ask<{ params: { minutes: number } }>('POST', '/api/session', {
              body: { account, password: DEMONSTRATION_PASSWORD },
            });
            expect(problemIn(got)).toBe('429 ACCOUNT.LOCKED');
            expect(got.body.params.minutes).toBe(15);
          }
        }
        const later = new Date(Date.now() + 15 * 60_000 + 1000).toISOString();
        const clock = spyOn(server.app.get(Clock, { strict: false }), 'now').and.returnValue(later);
        expect((await signIn('zhang.wei')).status).toBe(200);
        clock.and.callThrough();
      } finally {
        await other.close();
      }
    });

    it('gains nothing from guesses that are sent at once', async () => {
      const guesses = Array.from({ length: 20 }, (_, index) => signIn('fire.publisher', `guess ${index}`));
      expect(new Set((await Promise.all(guesses)).map(({ status }) => status)).has(200)).toBeFalse();
      expect(problemIn(await signIn('fire.publisher'))).toBe('429 ACCOUNT.LOCKED');
    });
  });
});
