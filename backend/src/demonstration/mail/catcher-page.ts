import type { IncomingMessage, ServerResponse } from 'node:http';
import { CATCHER_MODES, type CatcherMode, type CaughtMail } from '#backend/demonstration/mail/caught-mail';

/** What the page shows and may change. */
export interface Asked {
  readonly mails: readonly CaughtMail[];
  readonly mode: CatcherMode;
  readonly setMode: (mode: CatcherMode) => void;
}

const POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** GET / is a page for people, GET /mails JSON for programs, PUT /mode/<mode> makes the server behave so. */
export async function answerWith(asked: Asked, request: IncomingMessage, response: ServerResponse): Promise<void> {
  request.resume();
  const where = `${request.method} ${request.url}`;
  const mode = CATCHER_MODES.find((one) => where === `PUT /mode/${one}`);
  if (mode !== undefined) asked.setMode(mode);
  const headers = { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' };
  if (where === 'GET /') {
    response.writeHead(200, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end(page(asked.mails));
  } else if (where === 'GET /mails' || mode !== undefined) {
    const body = JSON.stringify({ mode: mode ?? asked.mode, mails: asked.mails });
    response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end(body);
  } else {
    response.writeHead(404, headers).end();
  }
}

function page(mails: readonly CaughtMail[]): string {
  const shown = mails.map(
    ({ at, to, subject, text }) =>
      `<article><h2>${escaped(subject)}</h2><p>${escaped(to.join(', '))} · ${escaped(at)}</p><pre>${escaped(text)}</pre></article>`,
  );
  const none = '<p>还没有邮件。 No e-mail yet.</p>';
  return (
    '<!doctype html><html lang="zh"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    '<title>演示邮件 · Caught e-mail</title></head><body><h1>演示邮件 · Caught e-mail</h1>' +
    `<p>演示发出的邮件都留在这里，不会寄出。 E-mail of the demonstration stays here; none is delivered.</p>${shown.join('<hr>') || none}</body></html>`
  );
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign]!);
}
