import type { Key } from '#shared/kernel/key';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Chain, Step } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { stepPlaces, type StepPlace } from '#shared/check/step-places';

/** A way from one step, or from the intake, to the next. */
export interface Way {
  /** Undefined for the intake, for what the applicant does and for what limits bring. */
  readonly from: Key | undefined;
  readonly to: Key;
  /** Where the definition names the next step. */
  readonly pointer: Pointer;
  readonly words: Text;
  /** Whether only an end may follow. */
  readonly toEnd: boolean;
  /** The lane inside which the next step must stand; undefined outside lanes. */
  readonly lane?: Key;
  /** Whether the next step must stand in the aftercare. */
  readonly after: boolean;
}

type Flow = Pick<Definition, 'chain' | 'clocks' | 'commitments'>;

/** Every way of a chain, those to unknown steps too. */
export function waysOf(definition: Flow): Way[] {
  return [...waysIn(definition), ...stepPlaces(definition.chain).flatMap(waysFrom)];
}

function waysIn({ chain, clocks, commitments = [] }: Flow): Way[] {
  const way = (
    to: Key | undefined,
    steps: readonly (string | number)[],
    zh: string,
    en: string,
    toEnd: boolean,
  ): Way[] =>
    to === undefined
      ? []
      : [
          {
            from: undefined,
            to,
            pointer: pointerTo(...steps),
            words: { zh, en },
            toEnd,
            after: steps[1] === 'aftercare',
          },
        ];
  return [
    ...ofIntake(chain, way),
    ...way(chain.withdrawn, ['chain', 'withdrawn'], '撤回', 'withdrawn', true),
    ...way(chain.aftercare?.entry, ['chain', 'aftercare', 'entry'], '事后监管', 'aftercare', false),
    ...clocks.flatMap(({ onExpiry, name }, index) =>
      way(
        onExpiry?.next,
        ['clocks', index, 'onExpiry', 'next'],
        `「${name.zh}」到期`,
        `“${name.en ?? name.zh}” is over`,
        false,
      ),
    ),
    ...commitments.flatMap(({ withdrawnTo, lapsed, name }, index) => [
      ...way(
        withdrawnTo,
        ['commitments', index, 'withdrawnTo'],
        `撤回「${name.zh}」`,
        `“${name.en ?? name.zh}” withdrawn`,
        false,
      ),
      ...way(
        lapsed,
        ['commitments', index, 'lapsed'],
        `「${name.zh}」没有兑现`,
        `“${name.en ?? name.zh}” not kept`,
        true,
      ),
    ]),
  ];
}

type MakeWay = (
  to: Key | undefined,
  steps: readonly (string | number)[],
  zh: string,
  en: string,
  toEnd: boolean,
) => Way[];

function ofIntake({ intake }: Chain, way: MakeWay): Way[] {
  if (intake.mode !== 'accept')
    return [
      ...way(intake.first, ['chain', 'intake', 'first'], '收到', 'received', false),
      ...way(intake.returned, ['chain', 'intake', 'returned'], '退回材料', 'given back', true),
    ];
  return [
    ...way(intake.accepted, ['chain', 'intake', 'accepted'], '受理', 'accepted', false),
    ...way(intake.notAccepted, ['chain', 'intake', 'notAccepted'], '不予受理', 'not accepted', true),
    ...way(intake.notNeeded, ['chain', 'intake', 'notNeeded'], '不需要许可', 'not needed', true),
    ...way(intake.referred, ['chain', 'intake', 'referred'], '转其他机关', 'referred', true),
    ...way(
      intake.correction.silenceEnd,
      ['chain', 'intake', 'correction', 'silenceEnd'],
      '逾期未补正',
      'not corrected in time',
      true,
    ),
  ];
}

type NamedWay = readonly [to: Key, steps: readonly (string | number)[], label?: Text];

function waysFrom({ step, pointer, within, after }: StepPlace): Way[] {
  const { name } = step;
  return namedWays(step).map(([to, steps, label]) => ({
    ...{ from: step.key, to, pointer: `${pointer}${pointerTo(...steps)}`, toEnd: false, after },
    words: {
      zh: `${name.zh}${label ? `：${label.zh}` : ''}`,
      en: `${name.en ?? name.zh}${label ? `: ${label.en ?? label.zh}` : ''}`,
    },
    ...laneOf(step, steps, within?.lane.key),
  }));
}

/** The lane in which a way stays: its own, or the one that a joint step enters. */
function laneOf(step: Step, steps: readonly (string | number)[], own: Key | undefined): Pick<Way, 'lane'> {
  const entered = step.kind === 'joint' && steps[0] === 'lanes' ? step.lanes[steps[1] as number]?.key : own;
  return entered === undefined ? {} : { lane: entered };
}

const WORDS = {
  otherwise: { zh: '其余', en: 'otherwise' },
  back: { zh: '退回', en: 'given back' },
  silence: { zh: '到期未办', en: 'not done in time' },
  failed: { zh: '没有查到', en: 'no answer' },
  consented: { zh: '都同意', en: 'all consent' },
  conditional: { zh: '附条件同意', en: 'consent with conditions' },
  refused: { zh: '不同意', en: 'no consent' },
} as const satisfies Record<string, Text>;

function namedWays(step: Step): NamedWay[] {
  switch (step.kind) {
    case 'task':
    case 'procedure':
    case 'handover':
      return [
        ...step.outcomes.map((outcome, n): NamedWay => [outcome.next, ['outcomes', n, 'next'], outcome.label]),
        ...(step.may?.returnTo ?? []).map((to, n): NamedWay => [to, ['may', 'returnTo', n], WORDS.back]),
      ];
    case 'applicant':
      return [
        ...step.outcomes.map((outcome, n): NamedWay => [outcome.next, ['outcomes', n, 'next'], outcome.label]),
        [step.silence.next, ['silence', 'next'], WORDS.silence],
      ];
    case 'route':
      return [
        ...step.branches.map((branch, n): NamedWay => [branch.next, ['branches', n, 'next'], branch.label]),
        [step.otherwise, ['otherwise'], WORDS.otherwise],
      ];
    case 'joint':
      return [
        ...step.lanes.map((lane, n): NamedWay => [lane.entry, ['lanes', n, 'entry'], lane.name]),
        [step.consented, ['consented'], WORDS.consented],
        ...(step.conditional === undefined ? [] : [[step.conditional, ['conditional'], WORDS.conditional] as NamedWay]),
        [step.refused, ['refused'], WORDS.refused],
      ];
    case 'automatic':
      return step.action.kind === 'lookUp'
        ? [
            [step.next, ['next']],
            [step.action.failed, ['action', 'failed'], WORDS.failed],
          ]
        : [[step.next, ['next']]];
    case 'notify':
      return [[step.next, ['next']]];
    case 'end':
    case 'laneEnd':
      return [];
  }
}
