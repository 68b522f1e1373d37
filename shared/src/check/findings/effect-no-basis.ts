import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import { stepOf, type Chain } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { stepPlaces } from '#shared/check/step-places';

const CODE = 'EFFECT.NO_BASIS';

type Silence = readonly [pointer: Pointer, name: Text, effect: Text];

/**
 * Silence that has an effect in law without a clause that says so: acceptance, grant, withdrawal, lapse, or an end against the
 * applicant. Without such a clause an organ has to act, and may not count silence against anybody (行政许可法 5, 32, 50).
 */
export const effectNoBasis: FindingKind = {
  code: CODE,
  name: words('沉默的后果没有依据', 'Effect of silence without a basis'),
  find: ({ definition }) =>
    silences(definition).map(([pointer, name, effect]) => {
      const place = quoted(name);
      return findingOf(
        CODE,
        pointer,
        words(
          `${place.zh}到期${effect.zh}，但没有写依据；没有法律规定，到期不能自动产生这个后果。`,
          `When the time of ${place.en} is over, ${effect.en}, but no clause is named; without one silence has no such effect.`,
        ),
        words('写上规定这个后果的条款，或改成督办。', 'Name the clause that says so, or only escalate.'),
        { law: words('《行政许可法》第三十二条、第五十条', 'Administrative Licensing Law, arts. 32 and 50') },
      );
    }),
};

const EFFECTS = {
  deemedAccepted: words('视为受理', 'the application counts as accepted'),
  deemedGranted: words('视为准予', 'the application counts as granted'),
  deemedWithdrawn: words('视为撤回', 'the application counts as withdrawn'),
  lapse: words('失效', 'the result lapses'),
} as const;

function silences({ chain, clocks }: Definition): Silence[] {
  const { intake } = chain;
  return [
    ...(intake.mode === 'accept' &&
    intake.correction.silence === 'deemedWithdrawn' &&
    intake.correction.legalBasis.length === 0
      ? [
          [
            pointerTo('chain', 'intake', 'correction', 'legalBasis'),
            words('补正', 'the correction'),
            EFFECTS.deemedWithdrawn,
          ] as Silence,
        ]
      : []),
    ...stepPlaces(chain).flatMap(({ step, pointer }): Silence[] =>
      step.kind === 'applicant' && step.silence.legalBasis.length === 0 && endsAgainst(chain, step.silence.next)
        ? [
            [
              `${pointer}/silence/legalBasis`,
              step.name,
              words('就对申请人不利地结束', 'the case ends against the applicant'),
            ],
          ]
        : [],
    ),
    ...clocks.flatMap(({ name, onExpiry }, index): Silence[] =>
      onExpiry === undefined || onExpiry.effect === 'escalate' || onExpiry.legalBasis.length > 0
        ? []
        : [[pointerTo('clocks', index, 'onExpiry', 'legalBasis'), name, EFFECTS[onExpiry.effect]]],
    ),
  ];
}

const AGAINST: ReadonlySet<string> = new Set(['refused', 'deemedWithdrawn', 'ended', 'revoked', 'returned']);

/** Whether the platform alone takes the case from a step to an end against the applicant, or decides against him. */
function endsAgainst(chain: Chain, from: string): boolean {
  const seen = new Set<string>();
  for (let step = stepOf(chain, from); step !== undefined && !seen.has(step.key);) {
    seen.add(step.key);
    if (step.kind === 'end') return AGAINST.has(step.end);
    if (step.kind === 'laneEnd') return step.result === 'refuse';
    if (step.kind === 'automatic' && step.action.kind === 'decide') return step.action.tone === 'adverse';
    if (step.kind === 'automatic' && step.action.kind === 'changeCertificate' && step.action.act !== 'resume')
      return true;
    if (step.kind !== 'notify' && step.kind !== 'automatic') return false;
    step = stepOf(chain, step.next);
  }
  return false;
}
