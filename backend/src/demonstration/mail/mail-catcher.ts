import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { CatcherMode, CaughtMail } from '#backend/demonstration/mail/caught-mail';
import { answerWith, type Asked } from '#backend/demonstration/mail/catcher-page';

const KEPT = 200;
const MOST_BYTES = 1_000_000;

/**
 * A real SMTP server that keeps the last e-mails instead of delivering them, and shows them at a page of its own. For the demonstration and for
 * specs; it listens on 127.0.0.1 only.
 */
export class MailCatcher {
  mode: CatcherMode = 'normal';
  private readonly caught: CaughtMail[] = [];
  private readonly smtp: SMTPServer;
  private readonly page: Server;

  private constructor() {
    this.smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      size: MOST_BYTES,
      logger: false,
      onRcptTo: (_address, _session, answer) => this.judge(answer),
      onData: (stream, session, answer) => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        this.keep(stream, to).then(
          () => answer(null),
          () => answer(smtpError(451, 'Try again later')),
        );
      },
    });
    this.smtp.on('error', () => undefined);
    this.page = createServer((request, response) => {
      const asked: Asked = { mails: this.mails, mode: this.mode, setMode: (mode) => (this.mode = mode) };
      void answerWith(asked, request, response);
    });
  }

  static async start(): Promise<MailCatcher> {
    const catcher = new MailCatcher();
    await Promise.all([
      new Promise<void>((done) => catcher.smtp.listen(0, '127.0.0.1', () => done())),
      once(catcher.page.listen(0, '127.0.0.1'), 'listening'),
    ]);
    return catcher;
  }

  /** Newest first. */
  get mails(): readonly CaughtMail[] {
    return this.caught.toReversed();
  }

  /** What TONGBAN_SMTP takes. */
  get address(): string {
    return `smtp://127.0.0.1:${(this.smtp.server.address() as AddressInfo).port}`;
  }

  /** Where people look at what was caught. */
  get origin(): string {
    return `http://127.0.0.1:${(this.page.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.page.closeAllConnections();
    await Promise.all([
      new Promise<void>((done) => this.smtp.close(() => done())),
      new Promise<void>((done) => this.page.close(() => done())),
    ]);
  }

  private judge(answer: (error?: Error | null) => void): void {
    if (this.mode === 'busy') return answer(smtpError(451, 'Try again later'));
    if (this.mode === 'refuse') return answer(smtpError(550, 'No such user here'));
    if (this.mode === 'slow') return void setTimeout(() => answer(), 60_000).unref();
    answer();
  }

  private async keep(stream: SMTPServerDataStream, to: readonly string[]): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
    const { from, subject = '', text = '', html = '', messageId = '' } = await PostalMime.parse(Buffer.concat(chunks));
    this.caught.push({ at: new Date().toISOString(), to, from: from?.address ?? '', subject, text, html, messageId });
    if (this.caught.length > KEPT) this.caught.shift();
  }
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
