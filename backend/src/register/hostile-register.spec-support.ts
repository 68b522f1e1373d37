import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A register that behaves as a spec says. It counts what it is asked and keeps the last body. */
export class HostileRegister {
  asked = 0;
  body = '';

  private constructor(private readonly server: Server) {}

  static async start(behave: RequestListener): Promise<HostileRegister> {
    const server = createServer();
    const register = new HostileRegister(server);
    server.on('request', (request, response) => {
      register.asked += 1;
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        register.body = Buffer.concat(chunks).toString();
        behave(request, response);
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return register;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/ask`;
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }
}
