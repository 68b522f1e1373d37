import type { Key } from '#shared/kernel/key';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Chain, Step } from '#shared/definition/chain';

/** A way from one step, or from the intake, to the next. */
export interface Way {
  /** Undefined for the intake and for what the applicant does. */
  readonly from: Key | undefined;
  readonly to: Key;
  /** Where the definition names the next step. */
  readonly pointer: Pointer;
  readonly words: Text;
  /** Whether only an end may follow. */
  readonly toEnd: boolean;
}

/** Every way of a chain, those to unknown steps too. */
export function waysOf(chain: Chain): Way[] {
  return [...waysIn(chain), ...chain.steps.flatMap(waysFrom)];
}

/** The decisions that lead to a step, in order; the shortest list of them. */
export function decisionsTo(key: Key, ways: readonly Way[]): Text[] {
  const first = new Map<Key, readonly Text[]>();
  for (const way of ways) if (way.from === undefined && !first.has(way.to)) first.set(way.to, [way.words]);
  for (const [at, path] of first) {
    for (const way of ways) if (way.from === at && !first.has(way.to)) first.set(way.to, [...path, way.words]);
  }
  return [...(first.get(key) ?? [])];
}

function waysIn({ intake, withdrawn }: Chain): Way[] {
  const way = (to: Key | undefined, steps: readonly string[], zh: string, en: string, toEnd: boolean): Way[] =>
    to === undefined ? [] : [{ from: undefined, to, pointer: pointerTo('chain', ...steps), words: { zh, en }, toEnd }];
  return [
    ...way(intake.accepted, ['intake', 'accepted'], '受理', 'accepted', false),
    ...way(intake.notAccepted, ['intake', 'notAccepted'], '不予受理', 'not accepted', true),
    ...way(intake.notNeeded, ['intake', 'notNeeded'], '不需要许可', 'not needed', true),
    ...way(
      intake.correction.silenceEnd,
      ['intake', 'correction', 'silenceEnd'],
      '逾期未补正',
      'not corrected in time',
      true,
    ),
    ...way(withdrawn, ['withdrawn'], '撤回', 'withdrawn', true),
  ];
}

function waysFrom(step: Step, index: number): Way[] {
  const at = (to: Key, steps: readonly (string | number)[], label?: Text): Way => ({
    from: step.key,
    to,
    pointer: pointerTo('chain', 'steps', index, ...steps),
    words: {
      zh: `${step.name.zh}${label ? `：${label.zh}` : ''}`,
      en: `${step.name.en ?? step.name.zh}${label ? `: ${label.en ?? label.zh}` : ''}`,
    },
    toEnd: false,
  });
  switch (step.kind) {
    case 'task':
      return step.outcomes.map((outcome, n) => at(outcome.next, ['outcomes', n, 'next'], outcome.label));
    case 'route':
      return [
        ...step.branches.map((branch, n) => at(branch.next, ['branches', n, 'next'], branch.label)),
        at(step.otherwise, ['otherwise'], { zh: '其余', en: 'otherwise' }),
      ];
    case 'automatic':
    case 'notify':
      return [at(step.next, ['next'])];
    case 'end':
      return [];
  }
}
