import type { Material, MaterialSource } from '#shared/definition/material';

/** How a material is uploaded; undefined where it is not. */
export function uploadSource(material: Material | undefined): Extract<MaterialSource, { kind: 'upload' }> | undefined {
  return material?.sources.find((source) => source.kind === 'upload');
}
