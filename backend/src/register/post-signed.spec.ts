import type { RequestListener, ServerResponse } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { HostileRegister } from '#backend/register/hostile-register.spec-support';
import { MOST_BYTES, postSigned } from '#backend/register/post-signed';
import { isSignedBy, SIGNATURE } from '#backend/register/signature';

const KEY = 'k'.repeat(32);
const json = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'application/json' });

describe('A question that is posted to a register', () => {
  const open: HostileRegister[] = [];
  const start = async (behave: RequestListener) => {
    const register = await HostileRegister.start(behave);
    open.push(register);
    return register;
  };
  afterEach(async () => {
    await Promise.all(open.splice(0).map((register) => register.stop()));
  });

  it('is signed, and what comes back is given on', async () => {
    let signature = '';
    const register = await start((request, response) => {
      signature = String(request.headers[SIGNATURE]);
      json(response).end('{"a":1}');
    });

    const posted = await postSigned(register.address, KEY, '{"q":"张伟"}', 3000);

    expect(posted).toEqual({ ok: true, body: '{"a":1}' });
    expect(isSignedBy(KEY, register.body, signature)).toBeTrue();
    expect(isSignedBy(KEY, `${register.body} `, signature)).toBeFalse();
    expect(isSignedBy('x'.repeat(32), register.body, signature)).toBeFalse();
    expect(isSignedBy(KEY, register.body, signature.slice(1))).toBeFalse();
  });

  const behaviours: readonly [string, RequestListener, string][] = [
    ['never begins to answer', () => undefined, 'slow'],
    ['never ends its answer', (_, response) => void json(response).write('{"a":'), 'slow'],
    ['drips its answer', (_, response) => drip(response), 'slow'],
    ['dies before it answers', (request) => void request.socket.destroy(), 'absent'],
    ['dies midway', (request, response) => dieMidway(request.socket, response), 'absent'],
    ['does not work', (_, response) => void response.writeHead(503).end(), 'absent'],
    ['refuses us', (_, response) => void response.writeHead(401).end(), 'refused'],
    [
      'sends us elsewhere',
      (_, response) => void response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end(),
      'malformed',
    ],
    [
      'answers with a page',
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'),
      'malformed',
    ],
    ['answers without a body that ends', (_, response) => flood(response), 'malformed'],
    ['has nothing to say', (_, response) => void response.writeHead(204).end(), 'malformed'],
  ];
  for (const [what, behave, why] of behaviours) {
    it(`fails as ${why} where the register ${what}, and within its time`, async () => {
      const register = await start(behave);
      const began = performance.now();

      const posted = await postSigned(register.address, KEY, '{}', 400);

      expect(posted).toEqual(jasmine.objectContaining({ ok: false, why }));
      expect(performance.now() - began).toBeLessThan(1500);
    });
  }

  it('follows no redirect', async () => {
    const secret = await start((_, response) => json(response).end('{}'));
    const register = await start((_, response) => response.writeHead(307, { location: secret.address }).end());

    await postSigned(register.address, KEY, '{}', 1000);

    expect([register.asked, secret.asked]).toEqual([1, 0]);
  });

  it('fails as absent where nobody listens', async () => {
    const register = await HostileRegister.start(() => undefined);
    const { address } = register;
    await register.stop();

    expect(await postSigned(address, KEY, '{}', 1000)).toEqual({ ok: false, why: 'absent', detail: 'ECONNREFUSED' });
  });

  it('fails as malformed where what answers speaks no HTTP', async () => {
    const server = createServer((socket) => socket.once('data', () => socket.end('SSH-2.0-OpenSSH\r\n')));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');

    const posted = await postSigned(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, KEY, '{}', 1000);
    server.close();

    expect(posted).toEqual(jasmine.objectContaining({ ok: false, why: 'malformed' }));
  });
});

function dieMidway(socket: { destroy(): unknown }, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"a":', () => socket.destroy());
}

function drip(response: ServerResponse): void {
  json(response);
  const drop = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(drop));
}

/** Sends twice what is read, and goes on for as long as somebody listens. */
function flood(response: ServerResponse): void {
  json(response);
  const pour = () => {
    if (!response.destroyed) response.write('x'.repeat(MOST_BYTES), pour);
  };
  pour();
}
