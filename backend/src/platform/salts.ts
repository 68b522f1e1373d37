import { randomFillSync } from 'node:crypto';

const BYTES = 16;
const pool = Buffer.alloc(BYTES * 256);
let used = pool.length;

/** A fresh random salt of 128 bits as base64url. They are cut from a pool: one call of the system for 256, since a case takes dozens. */
export function freshSalt(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const salt = pool.toString('base64url', used, used + BYTES);
  // What was given away is not kept.
  pool.fill(0, used, used + BYTES);
  used += BYTES;
  return salt;
}
