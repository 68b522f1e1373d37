import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { notDecided } from '#shared/check/not-decided';
import { canHold } from '#shared/check/reach/reach';

const CODE = 'FEE.NEVER';

/** A fee under a condition that no answers fulfil: the guide announces what nobody pays. */
export const feeNever: FindingKind = {
  code: CODE,
  name: words('从来不收的费', 'A fee that is never charged'),
  find: (subject) =>
    (subject.definition.fees ?? []).flatMap(({ name, neededWhen }, index) => {
      const pointer = pointerTo('fees', index, 'neededWhen');
      if (neededWhen === undefined || !subject.compiled.has(pointer)) return [];
      const verdict = canHold(subject, [pointer]);
      if (verdict.kind === 'possible') return [];
      const fee = quoted(name);
      if (verdict.kind === 'undecided')
        return [notDecided(CODE, pointer, { zh: `收费${fee.zh}`, en: `the fee ${fee.en}` })];
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `收费${fee.zh}怎么填都不会收，指南却写着要收费。`,
            `No answers make the fee ${fee.en} due, and yet the guide announces it.`,
          ),
          words('改收取的条件，或删掉这项收费。', 'Change its condition, or delete the fee.'),
          { severity: 'warning', witness: { condition: neededWhen } },
        ),
      ];
    }),
};
