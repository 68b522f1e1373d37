import type { TakenDecision } from '#shared/case/open-step';
import { FOLD, type CaseState, type StepTrace } from '#shared/case/case-state';
import { NO_CHOICES } from '#shared/material/material-choices';

/** A state of the first fold: one step at a time, and no more than it needed. */
interface FirstState {
  readonly fold?: undefined;
  readonly step?: CaseState['steps'][number];
  readonly decisions?: readonly TakenDecision[];
  readonly certificates?: CaseState['certificates'];
  readonly end?: CaseState['end'];
  readonly endedAt?: string;
}

/**
 * A stored state as the present fold writes it, where its events are not at hand (lists): what the first fold did not keep is
 * empty. Where they are, fold them again.
 */
export function upgradeState(stored: CaseState): CaseState {
  if (stored.fold === FOLD) return stored;
  const { step, decisions = [], end, endedAt, ...state } = stored as unknown as FirstState & Omit<CaseState, 'fold'>;
  const trace: Record<string, StepTrace> = {};
  // Where the step is still open its votes have brought no outcome yet.
  for (const { step: key, outcome } of decisions) if (key !== step?.key) trace[key] = { outcome };
  return {
    ...state,
    ...{ fold: FOLD, origin: 'application', choices: NO_CHOICES, decisions: [...decisions], trace },
    steps: step === undefined ? [] : [step],
    visits:
      step === undefined ? [] : [{ key: step.key, from: step.since, ...(step.due !== undefined && { due: step.due }) }],
    ...{ proposed: [], extensions: [], deferrals: [], expired: [], entitlements: [] },
    certificates: state.certificates ?? [],
    ...(end && { end }),
    ...(endedAt !== undefined && { endedAt, ...(end?.kind === 'granted' && { grantedAt: endedAt }) }),
  };
}
