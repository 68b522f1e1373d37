import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds since 1970 at which a message was signed. */
export const TIMESTAMP = 'tongban-timestamp';
/** `v1=` and the signature. */
export const WEBHOOK_SIGNATURE = 'tongban-signature';
/** How far, in seconds, the timestamp of a message may lie from the receiver's clock: what is older is a replay. */
export const REPLAY_WINDOW = 300;

/** HMAC-SHA-256 (RFC 2104) over `<timestamp>.<body>`, as `v1=` and hexadecimal digits. */
export function signWebhook(secret: string, timestamp: number, body: string): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.${body}`, 'utf8').digest('hex')}`;
}

/** What a receiver checks: that the signature is that of this body and time, and that the time is near (`now` in seconds). */
export function isWebhookGenuine(
  secret: string,
  { timestamp, signature, body }: { readonly timestamp: string; readonly signature: string; readonly body: string },
  now: number,
): boolean {
  if (!/^\d{1,12}$/.test(timestamp) || Math.abs(now - Number(timestamp)) > REPLAY_WINDOW) return false;
  const right = Buffer.from(signWebhook(secret, Number(timestamp), body));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}
