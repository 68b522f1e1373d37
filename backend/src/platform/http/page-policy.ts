import { randomBytes } from 'node:crypto';

/** A fresh nonce for one answer. */
export const freshNonce = (): string => randomBytes(18).toString('base64');

/** The Content-Security-Policy of a page: own files only, no eval, no inline script or style without this nonce. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
