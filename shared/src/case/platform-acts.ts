import { civilDateOf, addDays, type CivilDate } from '#shared/kernel/civil-date';
import type { Json } from '#shared/kernel/json';
import { stepOf } from '#shared/definition/chain';
import type { CertificateResult } from '#shared/definition/result';
import type { AutomaticStep } from '#shared/definition/step/automatic';
import { conditionOf } from '#shared/chain/condition-of';
import { PLATFORM } from '#shared/case/actor';
import { advance } from '#shared/case/advance';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import { lacksPromised } from '#shared/case/lacks-promised';
import type { CaseState } from '#shared/case/case-state';
import { caseRoots } from '#shared/case/case-surroundings';
import { applyEvent } from '#shared/case/fold-case';
import { holderCodeOf, type Predecessor } from '#shared/case/succession';

/** What only the one who issues knows of a certificate: its number, where its file will be, its public code, its holder. */
export interface IssuedAs {
  readonly id: string;
  readonly number: string;
  readonly file: string;
  readonly code: string;
  readonly holder: string;
  /** The one whose place it takes; it has its number then. */
  readonly predecessor?: Predecessor;
}

/** The open steps at which the platform has to act, in order. */
function automaticSteps({ definition }: CaseFacts, state: CaseState): readonly AutomaticStep[] {
  return state.steps.flatMap(({ key }) => {
    const step = stepOf(definition.chain, key);
    return step?.kind === 'automatic' ? [step] : [];
  });
}

/** Which certificate the case waits for, and where. None while a material that was promised for later is missing (容缺). */
export function awaitedResult(
  facts: CaseFacts,
  state: CaseState,
): { readonly result: CertificateResult; readonly step: AutomaticStep } | undefined {
  if (lacksPromised(state)) return undefined;
  for (const step of automaticSteps(facts, state)) {
    if (step.action.kind !== 'issueCertificate') continue;
    const key = step.action.result;
    const result = facts.definition.results.find((entry) => entry.key === key);
    if (result?.kind === 'certificate') return { result, step };
  }
  return undefined;
}

/** The events of issuing the awaited certificate: it, and how the chain goes on. Undefined where none is awaited (any more). */
export function issueCertificate(
  facts: CaseFacts,
  state: CaseState,
  issued: IssuedAs,
): readonly CaseEvent[] | undefined {
  const awaited = awaitedResult(facts, state);
  if (awaited === undefined) return undefined;
  const { result, step } = awaited;
  const { predecessor, ...given } = issued;
  const holderCode = holderCodeOf(facts, state, result);
  const event: CaseEvent = {
    ...{ kind: 'certificateIssued', at: facts.now, by: PLATFORM, ...given },
    ...{ step: step.key, result: result.key, name: result.name },
    ...(result.type !== undefined && { type: result.type }),
    ...(holderCode !== undefined && { holderCode }),
    ...(predecessor && { edition: predecessor.edition + 1 }),
    ...validityOf(result, civilDateOf(state.decidedAt ?? facts.now), predecessor),
  };
  const replaced = predecessor === undefined ? [] : [replacing(facts, step.key, result, predecessor, holderCode)];
  const after = [event, ...replaced].reduce(applyEvent, state);
  return [event, ...replaced, ...advance(facts, after, step.next)];
}

/** A renewal begins a new term; a change or a fresh paper keeps the one that runs. */
function validityOf(
  { validYears }: CertificateResult,
  decided: CivilDate,
  predecessor: Predecessor | undefined,
): { validFrom: CivilDate; validUntil?: CivilDate } {
  if (predecessor !== undefined && predecessor.as !== 'renew') {
    const { validFrom, validUntil } = predecessor;
    return { validFrom, ...(validUntil !== undefined && { validUntil }) };
  }
  return { validFrom: decided, ...(validYears !== undefined && { validUntil: lastDay(decided, validYears) }) };
}

function replacing(
  { now }: CaseFacts,
  step: string,
  result: CertificateResult,
  { number, edition, as }: Predecessor,
  holderCode: string | undefined,
): CaseEvent {
  return {
    ...{ kind: 'earlierCertificateChanged', at: now, by: PLATFORM, step, type: result.type ?? result.key },
    ...{ number, edition, act: as, successor: { number, edition: edition + 1 } },
    ...(holderCode !== undefined && { holderCode }),
  };
}

/** What a register is asked at a step. */
export interface LookUp {
  readonly step: string;
  readonly question: string;
  /** Inputs that are known; one that is not is left out. */
  readonly query: Readonly<Record<string, Json>>;
}

/** The questions that the case waits for answers to, in the order of the open steps. */
export function awaitedLookUps(facts: CaseFacts, state: CaseState): readonly LookUp[] {
  const roots = caseRoots(facts, state);
  return automaticSteps(facts, state).flatMap(({ key, action }): LookUp[] => {
    if (action.kind !== 'lookUp') return [];
    const query: Record<string, Json> = {};
    for (const [input, source] of Object.entries(action.query)) {
      const value = conditionOf(facts.definition, source, 'dyn')?.evaluate(roots);
      if (value !== undefined) query[input] = value;
    }
    return [{ step: key, question: action.question, query }];
  });
}

/** What a register said, or why it did not (REGISTER.SLOW and the like). */
export type LookUpResult =
  | { readonly ok: true; readonly answer: Readonly<Record<string, Json>> }
  | { readonly ok: false; readonly failure: string };

/** The events of an answer: it, and how the chain goes on. Undefined where it is not awaited (any more). */
export function answerLookUp(
  facts: CaseFacts,
  state: CaseState,
  key: string,
  result: LookUpResult,
): readonly CaseEvent[] | undefined {
  const step = automaticSteps(facts, state).find((open) => open.key === key);
  if (step?.action.kind !== 'lookUp') return undefined;
  const { question, failed } = step.action;
  const event: CaseEvent = {
    ...{ kind: 'lookedUp', at: facts.now, by: PLATFORM, step: key, question },
    ...(result.ok ? { answer: { ...result.answer } } : { failure: result.failure }),
  };
  return [event, ...advance(facts, applyEvent(state, event), result.ok ? step.next : failed)];
}

/** The day before the anniversary; from 29 February it is the last of February. */
function lastDay(from: CivilDate, years: number): CivilDate {
  const anniversary = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
  return anniversary.endsWith('-02-29') && Number.isNaN(Date.parse(`${anniversary}T00:00:00Z`))
    ? anniversary.replace('-29', '-28')
    : addDays(anniversary, -1);
}
