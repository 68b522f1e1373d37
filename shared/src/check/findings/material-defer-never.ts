import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { needOf } from '#shared/check/reach/needs';
import { canHold } from '#shared/check/reach/reach';
import { commitmentFailure } from '#shared/check/reach/source-failure';

const CODE = 'MATERIAL.DEFER_NEVER';

/** A material that is said to be allowed to follow later, and that no promise lets follow. */
export const materialDeferNever: FindingKind = {
  code: CODE,
  name: words('容缺用不上', 'Cannot follow later'),
  find: (subject) =>
    subject.definition.materials.flatMap((material, index) => {
      const { name, necessity, deferredBy } = material;
      if (necessity !== 'deferrable') return [];
      const place = quoted(name);
      const need = needOf(subject, material, index);
      const failure = deferredBy === undefined ? undefined : commitmentFailure(subject, deferredBy);
      if (failure === 'cannot') return [];
      if (failure !== undefined && canHold(subject, [...need, ...failure.works], true).kind !== 'never') return [];
      if (canHold(subject, need, true).kind === 'never') return [];
      return [
        findingOf(
          CODE,
          pointerTo('materials', index, deferredBy === undefined ? 'necessity' : 'deferredBy'),
          words(
            `材料${place.zh} 写着可以容缺后补，可是没有一项能用的容缺承诺：申请人还是得当时就交。`,
            `The material ${place.en} is said to be allowed to follow, and no promise that is ever offered lets it: applicants must hand it in at once.`,
          ),
          words('选一项给得到的容缺承诺，或改成必须交。', 'Choose a promise that is offered, or make it required.'),
          { severity: 'warning' },
        ),
      ];
    }),
};
