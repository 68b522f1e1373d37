import { civilDateOf, addDays, type CivilDate } from '#shared/kernel/civil-date';
import { stepOf } from '#shared/definition/chain';
import type { CertificateResult } from '#shared/definition/result';
import { PLATFORM } from '#shared/case/actor';
import { advance } from '#shared/case/advance';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { applyEvent } from '#shared/case/fold-case';

/** What only the one who issues knows of a certificate: its number, where its file will be, its public code, its holder. */
export interface IssuedAs {
  readonly id: string;
  readonly number: string;
  readonly file: string;
  readonly code: string;
  readonly holder: string;
}

/** Which certificate the case waits for at its present step, if it waits for one. */
export function awaitedResult({ definition }: CaseFacts, state: CaseState): CertificateResult | undefined {
  const step = state.step && stepOf(definition.chain, state.step.key);
  if (step?.kind !== 'automatic') return undefined;
  return definition.results.find((result) => result.key === step.action.result);
}

/** The events of issuing the awaited certificate: it, and how the chain goes on. Undefined where none is awaited (any more). */
export function issueCertificate(
  facts: CaseFacts,
  state: CaseState,
  issued: IssuedAs,
): readonly CaseEvent[] | undefined {
  const result = awaitedResult(facts, state);
  const step = state.step && stepOf(facts.definition.chain, state.step.key);
  if (result === undefined || step?.kind !== 'automatic') return undefined;
  const validFrom = civilDateOf(state.decidedAt ?? facts.now);
  const event: CaseEvent = {
    ...{ kind: 'certificateIssued', at: facts.now, by: PLATFORM, ...issued },
    ...{ step: step.key, result: result.key, name: result.name, validFrom },
    ...(result.validYears !== undefined && { validUntil: lastDay(validFrom, result.validYears) }),
  };
  return [event, ...advance(facts, applyEvent(state, event), step.next)];
}

/** The day before the anniversary; from 29 February it is the last of February. */
function lastDay(from: CivilDate, years: number): CivilDate {
  const anniversary = `${Number(from.slice(0, 4)) + years}${from.slice(4)}`;
  return anniversary.endsWith('-02-29') && Number.isNaN(Date.parse(`${anniversary}T00:00:00Z`))
    ? anniversary.replace('-29', '-28')
    : addDays(anniversary, -1);
}
