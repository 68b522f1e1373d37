import { postWebhook } from '#backend/webhook/post-webhook';
import { Receiver } from '#backend/webhook/receiver.spec-support';
import { isWebhookGenuine, REPLAY_WINDOW } from '#backend/webhook/webhook-signature';

describe('A webhook on the wire', () => {
  let receiver: Receiver;
  const secret = 'secret-of-one-subscription';
  const now = Date.parse('2026-11-24T02:00:00.000Z');
  const post = (url = receiver.address) => postWebhook({ url, secret, egress: 'local' }, '{"seq":1}', now);

  beforeEach(async () => (receiver = await Receiver.start()));
  afterEach(() => receiver.stop());

  it('is signed over its time and its body, and a receiver can tell a forged, changed or late one', async () => {
    expect(await post()).toEqual({ as: 'taken' });
    const [came] = receiver.received;
    const seconds = now / 1000;
    expect(isWebhookGenuine(secret, came!, seconds)).toBeTrue();
    expect(isWebhookGenuine('another', came!, seconds)).toBeFalse();
    expect(isWebhookGenuine(secret, { ...came!, body: '{"seq":2}' }, seconds)).toBeFalse();
    expect(isWebhookGenuine(secret, { ...came!, timestamp: String(seconds + 1) }, seconds)).toBeFalse();
    expect(isWebhookGenuine(secret, came!, seconds + REPLAY_WINDOW + 1)).toBeFalse();
  });

  it('follows no redirect', async () => {
    const other = await Receiver.start();
    receiver.answer = (_, response) => response.writeHead(307, { location: other.address }).end();
    expect(await post()).toEqual({ as: 'notTaken', cause: '307' });
    expect(other.received).toEqual([]);
    await other.stop();
  });

  it('was not taken where the receiver fails, breaks off or does not listen', async () => {
    receiver.answer = (_, response) => response.writeHead(503).end();
    expect(await post()).toEqual({ as: 'notTaken', cause: '503' });
    receiver.answer = (request) => request.socket.destroy();
    expect((await post()).as).toBe('notTaken');
    expect((await post('http://127.0.0.1:9/')).as).toBe('notTaken');
  });

  it('does not wait for a receiver that never answers', async () => {
    receiver.answer = () => undefined;
    expect(await post()).toEqual({ as: 'notTaken', cause: 'TIMEOUT' });
  }, 20_000);

  it('does not read an answer without end', async () => {
    receiver.answer = (_, response) => {
      response.writeHead(200);
      const more = setInterval(() => response.write('x'.repeat(65_536)), 1);
      response.on('close', () => clearInterval(more));
    };
    expect(await post()).toEqual({ as: 'taken' });
  });

  it('says so where the receiver is gone', async () => {
    receiver.answer = (_, response) => response.writeHead(410).end();
    expect(await post()).toEqual({ as: 'gone' });
  });

  it('never leaves for this machine in production, whatever name it has', async () => {
    for (const url of [receiver.address, `https://127.0.0.1:${receiver.port}/`, `https://localhost:${receiver.port}/`])
      expect(await postWebhook({ url, secret, egress: 'public' }, '{}', now)).toEqual({ as: 'forbidden' });
    expect(receiver.received).toEqual([]);
  });
});
