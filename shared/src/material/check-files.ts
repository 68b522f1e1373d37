import type { PlaceError } from '#shared/kernel/outcome';
import { pointerTo } from '#shared/kernel/pointer';
import type { Definition } from '#shared/definition/definition';
import type { Material } from '#shared/definition/material';
import type { MaterialPlan } from '#shared/material/material-plan';

/**
 * What is wrong between the materials that are needed and the files that were handed in, in the order of the item:
 * MATERIAL.MISSING, MATERIAL.TOO_MANY_FILES {max, actual}, MATERIAL.NOT_NEEDED; each at /files/<material>.
 * Files of a material that the item does not have are MATERIAL.UNKNOWN.
 */
export function checkFiles(
  definition: Definition,
  plan: MaterialPlan,
  files: readonly { readonly material: string }[],
): readonly PlaceError[] {
  const counts = new Map<string, number>();
  for (const { material } of files) counts.set(material, (counts.get(material) ?? 0) + 1);
  const errors = plan.flatMap((planned): PlaceError[] => {
    const pointer = pointerTo('files', planned.key);
    const count = counts.get(planned.key) ?? 0;
    const takes = planned.state === 'toUpload' || planned.state === 'optional';
    if (!takes) return count === 0 ? [] : [{ pointer, code: 'MATERIAL.NOT_NEEDED' }];
    if (count === 0) return planned.state === 'optional' ? [] : [{ pointer, code: 'MATERIAL.MISSING' }];
    const max = mostFiles(definition.materials.find((material) => material.key === planned.key));
    return count > max ? [{ pointer, code: 'MATERIAL.TOO_MANY_FILES', params: { max, actual: count } }] : [];
  });
  const known = new Set(plan.map((planned) => planned.key));
  const strange = [...counts.keys()].filter((key) => !known.has(key));
  return [...errors, ...strange.map((key) => ({ pointer: pointerTo('files', key), code: 'MATERIAL.UNKNOWN' }))];
}

/** How many files a material takes; 0 where nothing is uploaded for it. */
export function mostFiles(material: Material | undefined): number {
  const upload = material?.sources.find((source) => source.kind === 'upload');
  return upload?.maxFiles ?? 0;
}
