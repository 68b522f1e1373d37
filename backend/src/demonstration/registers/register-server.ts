import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { civilDateOf } from '#shared/kernel/civil-date';
import { RegisterKey, REGISTERS } from '#shared/concept/register';
import { REGISTER_QUESTIONS } from '#shared/concept/register-question';
import { answerQuestion } from '#backend/demonstration/registers/answer-question';
import { RegisterMode } from '#backend/demonstration/registers/register-mode';
import { RegisterRequest } from '#backend/register/register-request';
import { isSignedBy, SIGNATURE } from '#backend/register/signature';

const MOST_BYTES = 64_000;
const OLDEST = 5 * 60_000;

interface Reply {
  readonly status: number;
  readonly body: object;
}
const failed = (status: number, code: string): Reply => ({ status, body: { code } });

/**
 * The registers of the demonstration: one plain HTTP server on 127.0.0.1, one path a register. `POST /<register>` answers a signed question from data
 * of its own; `GET /control` tells how each register behaves and `PUT /<register>/control` changes it.
 */
export class RegisterServer {
  private readonly modes = new Map<RegisterKey, RegisterMode>();

  private constructor(
    private readonly server: Server,
    private readonly key: string,
  ) {}

  /** Starts on a free port. `key` is the secret that requests must be signed with. */
  static async start(key: string): Promise<RegisterServer> {
    const server = createServer();
    const registers = new RegisterServer(server, key);
    server.on('request', (request, response) => {
      registers.reply(request).then(
        (reply) => {
          if (reply === undefined) return request.socket.destroy();
          response.writeHead(reply.status, { 'content-type': 'application/json' }).end(JSON.stringify(reply.body));
        },
        () => request.socket.destroy(),
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return registers;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The address of each register, as the settings name it. */
  addresses(): Readonly<Record<RegisterKey, string>> {
    const entries = RegisterKey.options.map((register) => [register, `${this.origin}/${register}`]);
    return Object.fromEntries(entries) as Record<RegisterKey, string>;
  }

  async stop(): Promise<void> {
    const closed = once(this.server, 'close');
    this.server.close();
    this.server.closeAllConnections();
    await closed;
  }

  /** Undefined where nobody is to answer. */
  private async reply(request: IncomingMessage): Promise<Reply | undefined> {
    // A page in a browser that reaches us under another name is not one of ours.
    if (request.headers.host !== this.origin.slice('http://'.length)) return failed(403, 'HOST');
    const [, first = '', second] = (request.url ?? '').split('/');
    if (request.method === 'GET' && first === 'control') return { status: 200, body: this.told() };
    const register = RegisterKey.safeParse(first);
    if (!register.success) return failed(404, 'REGISTER');
    const body = await bodyOf(request);
    if (body === undefined) return failed(413, 'SIZE');
    if (request.method === 'PUT' && second === 'control') return this.change(register.data, body);
    if (request.method !== 'POST' || second !== undefined) return failed(405, 'METHOD');
    return this.answer(register.data, body, String(request.headers[SIGNATURE] ?? ''));
  }

  private async answer(register: RegisterKey, body: string, signature: string): Promise<Reply | undefined> {
    const behaves = this.modes.get(register) ?? { mode: 'normal' };
    if (behaves.mode === 'absent') return undefined;
    if (behaves.mode === 'slow') await pause(behaves.ms);
    if (!isSignedBy(this.key, body, signature)) return failed(401, 'SIGNATURE');
    const read = RegisterRequest.safeParse(parsed(body));
    if (!read.success) return failed(422, 'REQUEST');
    const { id, at, question, query } = read.data;
    const now = new Date();
    if (Math.abs(now.getTime() - Date.parse(at)) > OLDEST) return failed(401, 'TIME');
    if (REGISTER_QUESTIONS[question].register !== register) return failed(404, 'QUESTION');
    const today = civilDateOf(now.toISOString());
    const answer = answerQuestion(question, query, { today, wrong: behaves.mode === 'wrong' });
    return answer === undefined ? failed(422, 'QUERY') : { status: 200, body: { id, answer } };
  }

  private change(register: RegisterKey, body: string): Reply {
    const wished = RegisterMode.safeParse(parsed(body));
    if (!wished.success) return failed(422, 'MODE');
    this.modes.set(register, wished.data);
    return { status: 200, body: wished.data };
  }

  private told(): object {
    return Object.fromEntries(
      Object.entries(REGISTERS).map(([key, { name }]) => [
        key,
        {
          name: name.zh,
          ...(this.modes.get(key as RegisterKey) ?? { mode: 'normal' }),
          questions: Object.entries(REGISTER_QUESTIONS)
            .filter(([, question]) => question.register === key)
            .map(([question]) => question),
        },
      ]),
    );
  }
}

/** The body as text; undefined where it is too large. */
async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
