import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import { allSteps, stepOf } from '#shared/definition/chain';
import type { Text } from '#shared/kernel/text';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'CLOCK.PAUSE_NEVER';

/**
 * A pause that names a step which does not stop clocks: a visit or a review is work of the organ and counts (行政许可法 34, 45), or
 * there is nothing in the chain that it could be about.
 */
export const clockPauseNever: FindingKind = {
  code: CODE,
  name: words('停不了的停计', 'Pause that never comes'),
  find: ({ definition: { chain, clocks } }) => {
    const kinds = new Set(allSteps(chain).map(({ kind }) => kind));
    return clocks.flatMap((clock, index) =>
      (clock.pausedBy ?? []).flatMap((pause, n) => {
        const at = pointerTo('clocks', index, 'pausedBy', n);
        if (pause.during === 'correction')
          return chain.intake.mode === 'accept' ? [] : [never(at, clock.name, words('补正', 'a correction'))];
        const wanted = pause.during === 'procedure' ? 'procedure' : 'applicant';
        if (pause.steps === undefined)
          return kinds.has(wanted) ? [] : [never(at, clock.name, words('这样的环节', 'such a step'))];
        return pause.steps.flatMap((key, k) => {
          const step = stepOf(chain, key);
          if (step === undefined || step.kind === wanted) return [];
          return [counts(`${at}${pointerTo('steps', k)}`, clock.name, step.name)];
        });
      }),
    );
  },
};

function never(pointer: Pointer, clock: Text, what: Text) {
  const name = quoted(clock);
  return findingOf(
    CODE,
    pointer,
    words(
      `${name.zh}写了停计，但这条审批链里没有${what.zh}；它永远不会停。`,
      `${name.en} is to stand still, but there is no ${(what.en ?? what.zh).replace(/^a /, '')} in this chain: it never does.`,
    ),
    words('删掉这个停计。', 'Delete the pause.'),
    { severity: 'warning' },
  );
}

function counts(pointer: Pointer, clock: Text, step: Text) {
  const [name, at] = [quoted(clock), quoted(step)];
  return findingOf(
    CODE,
    pointer,
    words(
      `${name.zh}想在环节${at.zh}停计，但它不是特别程序，也不是申请人的环节；这段时间照样计算。`,
      `${name.en} is to stand still during ${at.en}, which is neither a special procedure nor a step of the applicant: its time counts all the same.`,
    ),
    words(
      '从停计里删掉它；确属特别程序的，把环节改成特别程序。',
      'Take it out of the pause; if it truly is a special procedure, make it one.',
    ),
    {
      severity: 'warning',
      law: words('《行政许可法》第三十四条、第四十五条', 'Administrative Licensing Law, arts. 34 and 45'),
    },
  );
}
