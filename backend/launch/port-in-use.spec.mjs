import { once } from 'node:events';
import { createServer } from 'node:http';
import { launchToEnd, trialFolder } from './trial/launched.mjs';

describe('A start on a port in use', () => {
  let trial;
  let server;

  beforeEach(() => (trial = trialFolder()));
  afterEach(() => {
    server.close();
    trial.remove();
  });

  it('says that another program has it, and how to choose another', async () => {
    const { code, words, port } = await startBeside((_request, answer) => answer.writeHead(404).end());
    expect(words).toContain(`Port ${port} is in use by another program: stop that one, or choose another port`);
    expect(code).toBe(1);
  });

  it('says that it is another Tongban server', async () => {
    const { code, words, port } = await startBeside((_request, answer) =>
      answer.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
    );
    expect(words).toContain(`Port ${port} is in use by another Tongban server`);
    expect(code).toBe(1);
  });

  async function startBeside(handler) {
    server = createServer(handler).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address();
    return { port, ...(await launchToEnd('serve.mjs', { PORT: String(port), TONGBAN_DATA: trial.folder })) };
  }
});
