import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { refused, type Outcome, done } from '#shared/kernel/outcome';
import type { ComposedMail } from '#backend/mail/compose-mail';
import { SETTINGS, siteOf, type Settings } from '#backend/platform/settings';

const CONNECT_WITHIN = 5000;
const SILENT_FOR = 10_000;

/** Hands e-mail to the server of the settings. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | undefined;

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    const { mail } = settings;
    this.transport =
      mail &&
      createTransport(mail.url, {
        from: { name: '通办 Tongban', address: mail.from },
        // What a message names is never fetched: bodies are made here.
        disableFileAccess: true,
        disableUrlAccess: true,
        requireTLS: mail.secret,
        connectionTimeout: CONNECT_WITHIN,
        greetingTimeout: CONNECT_WITHIN,
        socketTimeout: SILENT_FOR,
      } as never);
  }

  /** Whether there is a server to hand e-mail to. */
  get isThere(): boolean {
    return this.transport !== undefined;
  }

  /**
   * Sends one e-mail. `id` is the same for the same e-mail, so that a reader's program may show a repeat once. Fails with MAIL.REFUSED (the
   * server will never take it), MAIL.NOT_SENT (try again) or MAIL.NO_SERVER; addresses never get into what it says.
   */
  async send(id: string, to: string, mail: ComposedMail): Promise<Outcome<undefined>> {
    if (this.transport === undefined) return refused('MAIL.NO_SERVER');
    const messageId = `<${id.replaceAll(/[^\w.-]/g, '.')}@${new URL(siteOf(this.settings)).hostname}>`;
    try {
      await this.transport.sendMail({ to: { name: '', address: to }, messageId, headers: HEADERS, ...mail });
      return done(undefined);
    } catch (error) {
      return failureOf(error);
    }
  }
}

/** So that no holiday notice answers a machine (RFC 3834). */
const HEADERS = { 'Auto-Submitted': 'auto-generated' };

function failureOf(error: unknown): Outcome<undefined> {
  const { responseCode, command, code } = error as { responseCode?: unknown; command?: unknown; code?: unknown };
  const aboutMail = typeof command === 'string' && /^(?:RCPT TO|MAIL FROM|DATA)/.test(command);
  const forGood = typeof responseCode === 'number' && responseCode >= 500 && responseCode < 600;
  // Without an answer of the server it is our own program that finds no receiver in the envelope.
  if ((aboutMail && forGood) || (code === 'EENVELOPE' && responseCode === undefined))
    return refused('MAIL.REFUSED', { status: Number(responseCode ?? 0) });
  return refused('MAIL.NOT_SENT', { cause: typeof code === 'string' ? code : String(responseCode ?? 'error') });
}
