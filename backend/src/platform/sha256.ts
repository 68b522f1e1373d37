import { hash } from 'node:crypto';

/** SHA-256 of a UTF-8 text as 64 hexadecimal digits: the Sha256 port of the rules. */
export function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
