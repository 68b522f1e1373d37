import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request, type RequestListener } from 'node:http';
import type { AuditPage } from '#shared/api/audit';
import type { RegisterQuestionKey } from '#shared/concept/register-question';
import type { JsonObject } from '#shared/kernel/json';
import { PLATFORM } from '#shared/case/actor';
import { AskRegister } from '#backend/register/ask-register';
import type { Asking } from '#backend/register/asking';
import { HostileRegister } from '#backend/register/hostile-register.spec-support';
import { LookUp } from '#backend/register/look-up';
import { RegisterModule } from '#backend/register/register.module';
import { sign, SIGNATURE } from '#backend/register/signature';
import { TestRegisters } from '#backend/testing/registers.spec-support';
import { TestServer } from '#backend/testing/server.spec-support';

const ZHANG = { name: '张伟', idNumber: '000000199003072511' };
const about: Asking = {
  doer: PLATFORM,
  object: { kind: 'case', id: 'case-1', name: { zh: '食品经营许可' } },
  number: '2026-000001',
};

describe('A register that is asked', () => {
  let registers: TestRegisters;
  let hostile: HostileRegister;
  let behave: RequestListener;
  let server: TestServer;
  let ask: AskRegister;
  let printed: string;

  beforeAll(async () => {
    registers = await TestRegisters.start();
    hostile = await HostileRegister.start((asked, response) => behave(asked, response));
    server = await TestServer.start(registers.env({ credit: hostile.address }));
    ask = server.app.select(RegisterModule).get(AskRegister);
  });
  afterAll(async () => {
    await server.stop();
    await Promise.all([registers.stop(), hostile.stop()]);
  });

  beforeEach(async () => {
    for (const register of ['civil', 'business', 'property', 'building'] as const)
      await registers.behave(register, { mode: 'normal' });
    printed = '';
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      spyOn(stream, 'write').and.callFake(((text: string | Uint8Array) => {
        printed += String(text);
        return /Register\]/.test(String(text)) || write(text);
      }) as typeof stream.write);
    }
  });

  it('answers what it knows', async () => {
    expect<unknown>(await ask.run(about, 'civil.realName', ZHANG)).toEqual({
      ok: true,
      answer: { matches: true, alive: true, age: jasmine.any(Number) },
    });
    expect(printed).toBe('');
  });

  it('may be wrong, and that is an answer', async () => {
    await registers.behave('civil', { mode: 'wrong' });
    expect<unknown>(await ask.run(about, 'civil.realName', ZHANG)).toEqual({ ok: true, answer: { matches: false } });
  });

  it('may be slow: a little is waited for, too much is a failure', async () => {
    await registers.behave('civil', { mode: 'slow', ms: 150 });
    expect((await ask.run(about, 'civil.realName', ZHANG)).ok).toBeTrue();
    expect<unknown>(await ask.run(about, 'civil.realName', ZHANG, 50)).toEqual({ ok: false, why: 'slow' });
  });

  it('may be absent, and others answer all the same', async () => {
    await registers.behave('civil', { mode: 'absent' });
    const [civil, business] = await Promise.all([
      ask.run(about, 'civil.realName', ZHANG),
      ask.run(about, 'business.subject', { uscc: '91000000MA7K4T9D2L' }),
    ]);
    expect<unknown>(civil).toEqual({ ok: false, why: 'absent' });
    expect(business.ok).toBeTrue();
  });

  const unfit: readonly [RegisterQuestionKey, JsonObject][] = [
    ['credit.dishonest', {}],
    ['credit.dishonest', { number: '1', more: true }],
    ['credit.dishonest', { number: 1 }],
  ];
  for (const [question, query] of unfit) {
    it(`is not asked ${question} with ${JSON.stringify(query)}`, async () => {
      behave = (_, response) => response.writeHead(500).end();
      const before = hostile.asked;
      expect<unknown>(await ask.run(about, question, query)).toEqual({ ok: false, why: 'refused' });
      expect(hostile.asked).toBe(before);
    });
  }

  const answering = (make: (id: string) => unknown): RequestListener => {
    return (_, response) => {
      const { id } = JSON.parse(hostile.body) as { id: string };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(make(id)));
    };
  };
  const wrongShapes: readonly [string, (id: string) => unknown][] = [
    ['lacks what must be there', (id) => ({ id, answer: { since: '2026-01-01' } })],
    ['says more than was asked', (id) => ({ id, answer: { listed: false, salary: 1 } })],
    ['has another type', (id) => ({ id, answer: { listed: 'no' } })],
    ['has a day that does not exist', (id) => ({ id, answer: { listed: true, since: '2026-02-30' } })],
    ['belongs to another question', () => ({ id: 'another', answer: { listed: false } })],
    ['is bare', () => ({ listed: false })],
    ['is nothing', () => null],
  ];
  for (const [what, make] of wrongShapes) {
    it(`is not understood where its answer ${what}`, async () => {
      behave = answering(make);
      expect<unknown>(await ask.run(about, 'credit.dishonest', { number: ZHANG.idNumber })).toEqual({
        ok: false,
        why: 'malformed',
      });
    });
  }

  it('is understood where its answer is of the agreed shape', async () => {
    behave = answering((id) => ({ id, answer: { listed: false } }));
    expect((await ask.run(about, 'credit.dishonest', { number: ZHANG.idNumber })).ok).toBeTrue();
  });

  it('is tried three times while it is absent, and no more', async () => {
    const lookUp = server.app.select(RegisterModule).get(LookUp);
    const credit = { question: 'credit.dishonest', query: { number: ZHANG.idNumber } } as const;
    let tries = 0;
    behave = (asked, response) => {
      tries += 1;
      if (tries < 3) asked.socket.destroy();
      else answering((id) => ({ id, answer: { listed: false } }))(asked, response);
    };
    expect<unknown>(await lookUp.run(about, credit)).toEqual({ ok: true, answer: { listed: false } });

    tries = -100;
    const before = hostile.asked;
    expect<unknown>(await lookUp.run(about, credit)).toEqual({ ok: false, why: 'absent' });
    expect(hostile.asked - before).toBe(3);
  });

  it('is not asked again when it refuses', async () => {
    behave = (_, response) => response.writeHead(403).end();
    const before = hostile.asked;
    const credit = { question: 'credit.dishonest', query: { number: ZHANG.idNumber } } as const;
    expect<unknown>(await server.app.select(RegisterModule).get(LookUp).run(about, credit)).toEqual({
      ok: false,
      why: 'refused',
    });
    expect(hostile.asked - before).toBe(1);
  });

  it('keeps personal data out of addresses and logs, whatever goes wrong', async () => {
    const urls: string[] = [];
    const ways: RequestListener[] = [
      (asked) => asked.socket.destroy(),
      (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(hostile.body),
      (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(`{"${ZHANG.idNumber}`),
      (asked) => asked.socket.end(`SSH ${ZHANG.idNumber}\r\n`),
      (_, response) => response.writeHead(302, { location: `http://x/?${ZHANG.idNumber}` }).end(),
    ];
    for (const way of ways) {
      behave = (asked, response) => {
        urls.push(asked.url!);
        way(asked, response);
      };
      expect((await ask.run(about, 'credit.dishonest', { number: ZHANG.idNumber })).ok).toBeFalse();
    }
    await ask.run(about, 'civil.realName', { name: '张伟', idNumber: '000000199003072512' });

    expect(urls).toEqual(ways.map(() => '/ask'));
    expect(printed.match(/credit\.dishonest [0-9a-f-]{36}: /g)?.length).toBe(ways.length);
    expect(printed).not.toContain(ZHANG.idNumber.slice(0, 16));
    expect(printed).not.toContain('张伟');
  });

  it('is kept in the audit list with who, what for and why, without what was asked', async () => {
    const number = '2026-000777';
    await ask.run({ ...about, object: { ...about.object, id: 'case-777' }, number }, 'civil.realName', ZHANG);

    const got = await server.as('audit.officer')<AuditPage>('GET', '/api/audit?object=case:case-777');

    expect<unknown>(got.body.entries.map(({ act, account, details }) => ({ act, account, details }))).toEqual([
      {
        act: 'register.asked',
        account: 'platform',
        details: {
          ...{ register: 'civil', question: 'civil.realName', request: got.body.entries[0]!.id, number },
          purpose: '核对申请人身份，不再收身份证复印件',
        },
      },
    ]);
    expect(JSON.stringify(got.body)).not.toContain(ZHANG.idNumber);
  });

  it('takes no question that is not signed, is old, does not fit or comes under another name', async () => {
    const post = async (at: string, query: object, key = registers.env()['TONGBAN_REGISTER_KEY']!) => {
      const body = JSON.stringify({ id: randomUUID(), at, question: 'civil.realName', purpose: '核对', query });
      const headers = { [SIGNATURE]: sign(key, body) };
      return (await fetch(`${registers.origin}/civil`, { method: 'POST', body, headers })).status;
    };
    const now = new Date().toISOString();
    expect(await post(now, ZHANG)).toBe(200);
    expect(await post(now, ZHANG, 'another key that nobody agreed on')).toBe(401);
    expect(await post('2026-01-01T00:00:00.000Z', ZHANG)).toBe(401);
    expect(await post(now, { name: '张伟' })).toBe(422);
    const body = '{}';
    expect((await fetch(`${registers.origin}/civil`, { method: 'POST', body })).status).toBe(401);
    const rebound = request(`${registers.origin}/control`, { headers: { host: 'evil.example' } }).end();
    const [response] = (await once(rebound, 'response')) as [{ statusCode: number; resume(): void }];
    response.resume();
    expect(response.statusCode).toBe(403);
    expect((await fetch(`${registers.origin}/civil/control`, { method: 'PUT', body: '{"mode":"x"}' })).status).toBe(
      422,
    );
    expect((await fetch(`${registers.origin}/weather`, { method: 'POST', body })).status).toBe(404);
  });

  it('says what it is and how it behaves', async () => {
    await registers.behave('civil', { mode: 'slow', ms: 5 });
    const told = (await (await fetch(`${registers.origin}/control`)).json()) as Record<string, unknown>;
    expect(told['civil']).toEqual({
      ...{ name: '人口库', mode: 'slow', ms: 5, questions: ['civil.realName', 'civil.elders'] },
    });
    expect(Object.keys(told)).toEqual(['civil', 'business', 'property', 'building', 'credit']);
  });
});
