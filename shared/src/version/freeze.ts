import type { Sha256 } from '#shared/kernel/sha256';
import type { Definition } from '#shared/definition/definition';
import { canonicalize } from '#shared/version/canonical';
import type { ContentHash } from '#shared/version/item-version';

/** A definition that can no longer change, and the address of its content. */
export interface Frozen {
  readonly hash: ContentHash;
  /** The canonical JSON that the hash was taken of. */
  readonly canonical: string;
}

/** Freezes a definition: canonical JSON and its SHA-256. The same content always has the same hash. */
export function freeze(definition: Definition, sha256: Sha256): Frozen {
  const canonical = canonicalize(definition);
  return { hash: `sha256:${sha256(canonical)}`, canonical };
}
