import { placedSteps } from '#shared/definition/chain';
import type { AcceptIntake } from '#shared/definition/intake';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { returnTargets } from '#shared/case/return-targets';
import { clockRules } from '#shared/case/situated';
import { transferTargets } from '#shared/case/transfer-targets';
import type { Unit } from '#shared/simulate/walk/unit';

/** A way in which somebody may go about what waits for him. */
export interface Way {
  /** outcome: of a step; silence: nobody does anything; side: something beside, after which a way is chosen again. */
  readonly kind: 'outcome' | 'silence' | 'side' | 'intake' | 'applicant';
  /** Key of the outcome, name of the act. */
  readonly name: string;
  /** Step, post or clock that a side act names. */
  readonly target?: string;
  /** The step that follows, where it is plain. */
  readonly next?: string;
  /** How often it is chosen beside the others. */
  readonly weight: number;
}

/** Side acts at most, in one case: they are seen, and hold nothing up. */
const MOST_SIDES = 3;

/** Every way that there is for a unit; which of them is open the rules of cases say when it is tried. */
export function waysOf(facts: CaseFacts, state: CaseState, unit: Unit, sides: number): readonly Way[] {
  switch (unit.kind) {
    case 'intake':
      return intakeWays(facts, state);
    case 'correction':
      return [act('correct', 4), ...silence(facts, state, unit)];
    case 'supply':
      return [act('supply', 4), ...silence(facts, state, unit)];
    default:
      return stepWays(facts, state, unit, sides < MOST_SIDES);
  }
}

const act = (name: string, weight: number): Way => ({ kind: 'applicant', name, weight });
const atIntake = (name: string, weight: number, next?: string): Way => ({
  ...{ kind: 'intake', name, weight },
  ...(next !== undefined && { next }),
});

function intakeWays(facts: CaseFacts, state: CaseState): readonly Way[] {
  const { accepted, notAccepted, notNeeded, referred } = facts.definition.chain.intake as AcceptIntake;
  const silent = clockRules(facts, state).some(({ onExpiry }) => onExpiry?.effect === 'deemedAccepted');
  return [
    atIntake('accept', 12, accepted),
    atIntake('notAccepted', 1, notAccepted),
    ...(notNeeded === undefined ? [] : [atIntake('notNeeded', 1, notNeeded)]),
    ...(referred === undefined ? [] : [atIntake('refer', 1, referred)]),
    ...(state.correction === undefined ? [atIntake('correction', 3)] : []),
    ...(silent ? [{ kind: 'silence', name: 'silence', weight: 1 } as const] : []),
  ];
}

function stepWays(facts: CaseFacts, state: CaseState, unit: Unit, withSides: boolean): readonly Way[] {
  const { step, open } = unit;
  if (step === undefined || open === undefined || !('outcomes' in step)) return [];
  const outcomes = step.outcomes.map((outcome): Way => {
    const good = 'tone' in outcome ? outcome.tone === 'favourable' : outcome === step.outcomes[0];
    return { kind: 'outcome', name: outcome.key, next: outcome.next, weight: good ? 6 : 2 };
  });
  if (unit.kind === 'applicant' || open.unsigned !== undefined || !('may' in step))
    return [...outcomes, ...silence(facts, state, unit)];
  const may = step.may ?? {};
  const side = (name: string, targets: readonly string[]): Way[] =>
    withSides ? targets.map((target) => ({ kind: 'side', name, target, weight: 0.3 })) : [];
  const plain = (name: string, weight: number): Way => ({ kind: 'side', name, weight });
  return [
    ...outcomes,
    ...silence(facts, state, unit),
    ...side('returnTo', returnTargets(facts, state, step.key)),
    ...side('transfer', transferTargets(facts, state, step.key)),
    ...side(
      'addCosigner',
      (may.cosign ?? []).filter((post) => open.cosigners?.includes(post) !== true),
    ),
    ...side('consult', open.consultations === undefined ? (may.consult ?? []) : []),
    ...side('extend', may.extend ?? []),
    ...side('delegate', open.delegations === undefined ? (may.delegate ?? []) : []),
    ...(may.correct === true && withSides ? correctionWays(facts, state, plain) : []),
  ];
}

function correctionWays(
  facts: CaseFacts,
  state: CaseState,
  plain: (name: string, weight: number) => Way,
): readonly Way[] {
  const { intake } = facts.definition.chain;
  if (intake.mode !== 'accept') return intake.returned === undefined ? [] : [plain('returnMaterials', 0.5)];
  return state.correction === undefined ? [plain('requestCorrection', 1), plain('proposeCorrection', 0.5)] : [];
}

/** That nothing is done, where silence has an effect by itself. */
function silence(facts: CaseFacts, state: CaseState, unit: Unit): readonly Way[] {
  return hasEffect(facts, state, unit) ? [{ kind: 'silence', name: 'silence', weight: 0.7 }] : [];
}

function hasEffect(facts: CaseFacts, state: CaseState, { kind, step, takes }: Unit): boolean {
  const { chain, materials, commitments = [] } = facts.definition;
  if (kind === 'correction') return chain.intake.mode === 'accept' && chain.intake.correction.silenceEnd !== undefined;
  if (kind === 'supply')
    return state.deferrals.some(({ material }) => {
      const promise = materials.find(({ key }) => key === material)?.deferredBy;
      return commitments.some(({ key, lapsed }) => key === promise && lapsed !== undefined);
    });
  if (kind === 'applicant') return takes === 'applicant';
  const lane = step === undefined ? undefined : placedSteps(chain).get(step.key)?.within?.lane;
  if (lane?.onTimeout !== undefined) return true;
  return clockRules(facts, state).some(({ onExpiry }) => {
    const place = onExpiry?.next === undefined ? undefined : placedSteps(chain).get(onExpiry.next);
    if (place === undefined) return false;
    return place.after ? state.status === 'aftercare' : state.status === 'inProgress' && state.decidedAt === undefined;
  });
}
