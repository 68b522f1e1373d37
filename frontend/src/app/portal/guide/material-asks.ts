import type { Material } from '#shared/definition/material';
import type { Tone } from '../../ui/tone';

/** Who supplies a material, as far as it can be said before any answer. */
export type Supplier = 'upload' | 'depends' | 'found' | 'optional' | 'form';

export interface MaterialAsk {
  readonly material: Material;
  readonly supplier: Supplier;
}

export const SUPPLIER_TONE = {
  upload: 'warning',
  depends: 'warning',
  found: 'success',
  optional: 'plain',
  form: 'primary',
} as const satisfies Record<Supplier, Tone>;

/** Keys of the portal's words. */
export const SUPPLIER_WORD = {
  upload: 'source.upload',
  depends: 'source.depends',
  found: 'source.found',
  optional: 'source.optional',
  form: 'source.form',
} as const satisfies Record<Supplier, string>;

/**
 * The materials of an item in the order of effort: what the applicant brings, perhaps brings,
 * what we look for first, what he may bring, and what we make.
 */
export function materialAsks(materials: readonly Material[]): readonly MaterialAsk[] {
  const asks = materials.map((material) => ({ material, supplier: supplierOf(material) }));
  return (['upload', 'depends', 'found', 'optional', 'form'] as const).flatMap((supplier) =>
    asks.filter((ask) => ask.supplier === supplier),
  );
}

export function countAsks(asks: readonly MaterialAsk[], supplier: Supplier): number {
  return asks.filter((ask) => ask.supplier === supplier).length;
}

function supplierOf({ sources, necessity, neededWhen }: Material): Supplier {
  if (sources[0]?.kind === 'form') return 'form';
  if (sources.some(({ kind }) => kind === 'certificate' || kind === 'sharedData' || kind === 'earlierCase'))
    return 'found';
  if (necessity === 'optional') return 'optional';
  return neededWhen === undefined ? 'upload' : 'depends';
}
