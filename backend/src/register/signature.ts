import { createHmac, timingSafeEqual } from 'node:crypto';

/** The header that carries the signature of a request to a register. */
export const SIGNATURE = 'tongban-signature';

/** HMAC-SHA-256 (RFC 2104) of the body's bytes, as hexadecimal digits. Id, time and question stand in the body, so it covers them too. */
export function sign(key: string, body: string): string {
  return createHmac('sha256', key).update(body, 'utf8').digest('hex');
}

/** Whether a signature is that of this body; takes the same time whatever it holds. */
export function isSignedBy(key: string, body: string, signature: string): boolean {
  const right = Buffer.from(sign(key, body));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}
