import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Egress, mayBeCalled } from '#backend/webhook/egress';
import { lookupWithin } from '#backend/webhook/lookup-within';
import { signWebhook, TIMESTAMP, WEBHOOK_SIGNATURE } from '#backend/webhook/webhook-signature';

const WITHIN = 5000;

/** What became of a message: taken, not taken (try again), never to be sent there, or the receiver says that it is gone. */
export type Posted =
  | { readonly as: 'taken' }
  | { readonly as: 'notTaken'; readonly cause: string }
  | { readonly as: 'forbidden' }
  | { readonly as: 'gone' };

/**
 * Posts a signed JSON body to a subscriber. Follows no redirect, reads nothing of the answer but its status, gives up after five seconds. Only
 * 2xx counts as taken. Never throws.
 */
export function postWebhook(
  { url, secret, egress }: { readonly url: string; readonly secret: string; readonly egress: Egress },
  body: string,
  now: number,
): Promise<Posted> {
  if (!mayBeCalled(url, egress)) return Promise.resolve({ as: 'forbidden' });
  const timestamp = Math.floor(now / 1000);
  const options: RequestOptions = {
    method: 'POST',
    agent: false,
    lookup: lookupWithin(egress),
    signal: AbortSignal.timeout(WITHIN),
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'user-agent': 'tongban-webhook/1',
      [TIMESTAMP]: String(timestamp),
      [WEBHOOK_SIGNATURE]: signWebhook(secret, timestamp, body),
    },
  };
  return new Promise((settle) => {
    const send = url.startsWith('https:') ? requestHttps : requestHttp;
    const sent = send(url, options, (response) => {
      const { statusCode: status = 0 } = response;
      settle(answerTo(status));
      // What it says is nobody's concern: the rest of it is not read.
      response.destroy();
    });
    sent.on('error', (error: NodeJS.ErrnoException) =>
      settle(error.code === 'EFORBIDDEN' ? { as: 'forbidden' } : { as: 'notTaken', cause: causeOf(error) }),
    );
    sent.end(body);
  });
}

function answerTo(status: number): Posted {
  if (status >= 200 && status < 300) return { as: 'taken' };
  return status === 410 ? { as: 'gone' } : { as: 'notTaken', cause: String(status) };
}

function causeOf(error: NodeJS.ErrnoException): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'TIMEOUT';
  return error.code ?? 'ERROR';
}
