import { randomUUID } from 'node:crypto';
import type { CreatedSubscription, SubscriptionPage, SubscriptionView, WebhookBody } from '#shared/api/subscription';
import { CaseRepository } from '#backend/case/case.repository';
import { Clock } from '#backend/platform/clock';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { eventually } from '#backend/testing/eventually.spec-support';
import { problemIn, TestServer } from '#backend/testing/server.spec-support';
import { Receiver } from '#backend/webhook/receiver.spec-support';
import { SubscriptionRepository } from '#backend/webhook/subscription.repository';
import { isWebhookGenuine } from '#backend/webhook/webhook-signature';
import { EffectHandlers } from '#backend/work/effect-handlers';

describe('Webhooks over HTTP', () => {
  let server: TestServer;
  let work: CaseWork;
  let receiver: Receiver;

  beforeAll(async () => {
    server = await TestServer.start();
    work = new CaseWork(server);
  });
  beforeEach(async () => (receiver = await Receiver.start()));
  afterEach(async () => {
    for (const { id } of (await list()).entries) await server.as('market.admin')('DELETE', `/api/subscriptions/${id}`);
    await receiver.stop();
  });
  afterAll(() => server.stop());

  const list = async (account = 'market.admin') =>
    (await server.as(account)<SubscriptionPage>('GET', '/api/subscriptions?limit=100')).body;
  const create = (url: string, events: string[], key: string = randomUUID(), account = 'market.admin') =>
    server.as(account)<CreatedSubscription>('POST', '/api/subscriptions', {
      body: { url, events },
      headers: { 'idempotency-key': key },
    });
  const bodies = () => receiver.received.map(({ body }) => JSON.parse(body) as WebhookBody);
  const stored = async (id: string) => (await server.app.get(CaseRepository, { strict: false }).find(id))!;

  it('tell a program of what it subscribed, signed, with ids and nothing personal', async () => {
    const { secret } = (await create(receiver.address, ['submitted', 'accepted'])).body;
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.must('hall.clerk', id, { kind: 'accept' });
    await eventually(async () => receiver.received.length >= 2);

    const told = bodies().filter((body) => body.case === id);
    expect(told.map(({ event }) => event).sort()).toEqual(['accepted', 'submitted']);
    const { number, state } = await stored(id);
    expect(told.find(({ event }) => event === 'submitted')).toEqual({
      ...{ id: `${id}:1`, event: 'submitted', at: state.submittedAt, case: id, number },
      ...{ item: 'food-business-catering-new', seq: 1 },
    });
    for (const came of receiver.received) expect(isWebhookGenuine(secret, came, Date.now() / 1000)).toBeTrue();
    const said = receiver.received.map(({ body }) => body).join();
    for (const personal of [state.profile!.idNumber!, state.profile!.mobile!, state.profile!.name])
      expect(said).not.toContain(personal);
  });

  it('come again after a crash between sending and finishing, with the same id', async () => {
    const { id: subscription } = (await create(receiver.address, ['submitted'])).body;
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await eventually(async () => receiver.received.length === 1);
    const handlers = server.app.get(EffectHandlers, { strict: false });
    await handlers.handle(id, {
      kind: 'webhook',
      id: 'again',
      dueAt: '2026-01-01T00:00:00.000Z',
      subscription,
      seq: 1,
    });
    expect(bodies().map((body) => body.id)).toEqual([`${id}:1`, `${id}:1`]);
  });

  it('are tried again while the receiver fails, and hold up nothing else', async () => {
    let fails = 2;
    receiver.answer = (_, response) => response.writeHead(fails-- > 0 ? 500 : 204).end();
    const { id: subscription } = (await create(receiver.address, ['submitted'])).body;
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await work.until('zhang.wei', id, ({ state }) => state.documents.length > 0);
    await eventually(async () => receiver.received.length === 3);
    await eventually(async () => (await stored(id)).outbox.every(({ kind }) => kind !== 'webhook'));
    expect((await stored(id)).dead).toEqual([]);
    expect((await list()).entries.find((entry) => entry.id === subscription)).toEqual(
      jasmine.objectContaining({ on: true, failures: 0 }),
    );
  });

  it('are switched off where they failed too often for too long, not by a short outage', async () => {
    const { id } = (await create(receiver.address, ['submitted'])).body;
    const subscriptions = server.app.get(SubscriptionRepository, { strict: false });
    const view = async () => (await list()).entries.find((entry) => entry.id === id)!;
    for (let tries = 0; tries < 30; tries += 1) await subscriptions.failed(id, '2026-03-02T01:00:00.000Z');
    expect((await view()).on).toBeTrue();
    await subscriptions.failed(id, '2026-03-02T02:00:00.000Z');
    expect(await view()).toEqual(jasmine.objectContaining({ on: false, offBecause: 'failures' }));

    const again = await server.as('market.admin')<SubscriptionView>('PUT', `/api/subscriptions/${id}`, {
      body: { on: true },
    });
    expect(again.body).toEqual(jasmine.objectContaining({ on: true, failures: 0 }));
    expect(again.body.offBecause).toBeUndefined();
  });

  it('stop where the receiver says that it is gone, and what was not told is a dead letter', async () => {
    receiver.answer = (_, response) => response.writeHead(410).end();
    const { id: subscription } = (await create(receiver.address, ['submitted'])).body;
    const id = await work.submit('zhang.wei', goldenAnswers('noodles'));
    await eventually(async () => (await stored(id)).dead.length === 1);
    expect((await stored(id)).dead[0]?.code).toBe('WEBHOOK.SWITCHED_OFF');
    expect((await list()).entries.find((entry) => entry.id === subscription)?.offBecause).toBe('gone');
  });

  it('show their secret once, to the command that made them', async () => {
    const key = randomUUID();
    const first = await create(receiver.address, ['submitted'], key);
    const again = await create(receiver.address, ['submitted'], key);
    expect(again.body).toEqual(first.body);
    expect(problemIn(await create(receiver.address, ['ended'], key))).toBe('422 REQUEST.KEY_REUSED');
    const { entries } = await list();
    expect(entries.length).toBe(1);
    expect(JSON.stringify(entries)).not.toContain(first.body.secret);
  });

  it('are at most twenty a department, however many are asked for at once', async () => {
    const made = await Promise.all(Array.from({ length: 24 }, () => create(receiver.address, ['ended'])));
    expect(made.filter(({ status }) => status === 201).length).toBe(20);
    expect(problemIn(made.find(({ status }) => status !== 201)!)).toBe('409 SUBSCRIPTION.TOO_MANY');
    expect((await list()).entries.length).toBe(20);
  });

  it('go only where messages may go', async () => {
    for (const url of [
      'http://10.0.0.1/',
      'https://169.254.169.254/',
      'http://hooks.example.gov.cn/',
      'https://a:b@x.example/',
    ])
      expect(problemIn(await create(url, ['ended'])))
        .withContext(url)
        .toBe('409 WEBHOOK.ADDRESS_REFUSED');
  });

  it('belong to a department: another one neither sees nor changes them', async () => {
    const { id } = (await create(receiver.address, ['submitted'])).body;
    expect((await list('admin')).entries).toEqual([]);
    const other = server.as('admin');
    expect(problemIn(await other('PUT', `/api/subscriptions/${id}`, { body: { on: false } }))).toBe(
      '404 SUBSCRIPTION.NOT_FOUND',
    );
    expect(problemIn(await other('DELETE', `/api/subscriptions/${id}`))).toBe('404 SUBSCRIPTION.NOT_FOUND');
    expect((await list()).entries.map((entry) => entry.on)).toEqual([true]);
    expect(problemIn(await server.as('market.chief')('GET', '/api/subscriptions'))).toBe('403 ACCESS.DENIED');
  });

  it('are in the audit list, without their secret', async () => {
    const { id, secret } = (await create(receiver.address, ['submitted'])).body;
    await server.as('market.admin')('PUT', `/api/subscriptions/${id}`, { body: { on: false } });
    const { body } = await server.as('audit.officer')<{ entries: { act: string; at: string }[] }>(
      'GET',
      `/api/audit?object=subscription:${id}`,
    );
    expect(body.entries.map(({ act }) => act)).toEqual(['subscription.created', 'subscription.switchedOff']);
    expect(body.entries.every(({ at }) => at <= server.app.get(Clock, { strict: false }).now())).toBeTrue();
    expect(JSON.stringify(body)).not.toContain(secret);
  });
});
