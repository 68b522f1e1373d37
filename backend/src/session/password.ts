import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB and two passes (OWASP's least); the library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The text form that is stored. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

let stranger: Promise<string> | undefined;

/**
 * Whether the password fits. For an unknown account (no hash) it takes as long as for a known one, so that nobody learns by the time
 * which accounts there are.
 */
export async function fitsPassword(stored: string | undefined, password: string): Promise<boolean> {
  stranger ??= hashPassword('nobody has this password');
  const fits = await verify(stored ?? (await stranger), password);
  return fits && stored !== undefined;
}
