import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { notDecided } from '#shared/check/not-decided';
import type { Claim } from '#shared/check/reach/goal';
import { canHold } from '#shared/check/reach/reach';

const CODE = 'SITUATION.UNREACHED';

/** A situation that no answers choose, or that stands behind one that always holds: nobody can apply in it. */
export const situationUnreached: FindingKind = {
  code: CODE,
  name: words('情形到不了', 'Situation never chosen'),
  find: (subject) => {
    const { situations = [] } = subject.definition;
    const otherwise = situations.findIndex(({ when }) => when === undefined);
    return situations.flatMap(({ when, name }, index) => {
      const pointer = pointerTo('situations', index);
      const place = words(`情形「${name.zh}」`, `the situation “${name.en ?? name.zh}”`);
      const advice = words('改它的条件或它的次序，或删掉它。', 'Change its condition or its order, or delete it.');
      if (otherwise >= 0 && index > otherwise) {
        const before = words(
          `${place.zh} 排在没有条件的情形后面，轮不到它，没有人能按它申请。`,
          `Before ${place.en} stands one without condition, which always holds: nobody can apply in it.`,
        );
        return [findingOf(CODE, pointer, before, advice)];
      }
      const condition = `${pointer}/when`;
      if (when === undefined || !subject.compiled.has(condition)) return [];
      const before = situations
        .slice(0, index)
        .map((_, earlier): Claim => ({ of: pointerTo('situations', earlier, 'when'), be: 'notTrue' }))
        .filter(({ of }) => subject.compiled.has(of as string));
      const verdict = canHold(subject, [condition, ...before]);
      if (verdict.kind === 'possible') return [];
      if (verdict.kind === 'undecided') return [notDecided(CODE, condition, place)];
      if (before.length > 0 && canHold(subject, [condition]).kind !== 'never') {
        const covered = words(
          `${place.zh} 的条件成立时，排在前面的情形总已经成立，没有人能按它申请。`,
          `Whenever the condition of ${place.en} holds, a situation before it does too: nobody can apply in it.`,
        );
        return [findingOf(CODE, condition, covered, advice, { witness: { condition: when } })];
      }
      const never = words(
        `${place.zh} 的条件怎么填都不成立，没有人能按它申请。`,
        `No answers make the condition of ${place.en} hold: nobody can apply in it.`,
      );
      return [findingOf(CODE, condition, never, advice, { witness: { condition: when } })];
    });
  },
};
