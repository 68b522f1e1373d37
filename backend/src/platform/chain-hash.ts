import { canonicalize } from '#shared/version/canonical';
import { sha256 } from '#backend/platform/sha256';

/** Where a chain begins. */
export const CHAIN_START = '0'.repeat(64);

/** The hash of an entry of a chain: over the hash of the one before and the entry's canonical JSON. 64 hexadecimal digits. */
export function chainHash(prev: string, entry: object): string {
  return sha256(canonicalize({ prev, entry: JSON.parse(JSON.stringify(entry)) as unknown }));
}
