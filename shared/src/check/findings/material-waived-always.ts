import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import type { Goal } from '#shared/check/reach/goal';
import { needOf } from '#shared/check/reach/needs';
import { canHold } from '#shared/check/reach/reach';

const CODE = 'MATERIAL.WAIVED_ALWAYS';

/** A material that must be there and that everybody who needs it is spared: it is on the list and asked of nobody. */
export const materialWaivedAlways: FindingKind = {
  code: CODE,
  name: words('材料人人免交', 'Material waived for everybody'),
  find: (subject) =>
    subject.definition.materials.flatMap((material, index) => {
      const { waivers = [], necessity, name } = material;
      const pointer = pointerTo('materials', index, 'waivers');
      const paths = waivers.map((_, n) => `${pointer}/${n}/when`);
      if (necessity === 'optional' || waivers.length === 0 || !paths.every((each) => subject.compiled.has(each)))
        return [];
      const need = needOf(subject, material, index);
      const asked = paths.map((of): Goal => ({ of, be: 'notTrue' }));
      if (canHold(subject, [...need, ...asked], true).kind !== 'never' || canHold(subject, need, true).kind === 'never')
        return [];
      const place = quoted(name);
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `材料${place.zh} 写着必须交，可是要它的人都免交，清单上有、实际谁都不用交。`,
            `The material ${place.en} must be handed in, and everybody who needs it is spared: it is on the list and asked of nobody.`,
          ),
          words('删掉这个材料，或改免交的条件。', 'Delete the material, or change when it is waived.'),
          { severity: 'warning' },
        ),
      ];
    }),
};
