import type { Calendar } from '#shared/kernel/calendar';
import type { Json } from '#shared/kernel/json';
import type { PlaceError } from '#shared/kernel/outcome';
import type { Definition } from '#shared/definition/definition';
import { NO_EVIDENCE } from '#shared/material/evidence';
import { offeredCommitments } from '#shared/material/offered-commitments';
import { beginCase } from '#shared/case/submit-case';
import { aimAt } from '#shared/simulate/aim/aim-at';
import type { Aim, Aims } from '#shared/simulate/aim/aimed';
import type { Beside } from '#shared/simulate/aim/beside';
import { Draft } from '#shared/simulate/aim/draft';
import { complete } from '#shared/simulate/aim/fill';
import { isKnown, makeKnown, prove } from '#shared/simulate/aim/known-of';
import type { Condition } from '#shared/simulate/conditions/condition';
import { observe } from '#shared/simulate/conditions/observe';
import { probe } from '#shared/simulate/conditions/probe';
import type { Coverage } from '#shared/simulate/coverage';
import { firstDay } from '#shared/simulate/first-days';
import { literalsOf } from '#shared/simulate/literals';
import { applicationOf, factsAt, missingMaterial } from '#shared/simulate/made-application';
import type { MadeUpApplicant } from '#shared/simulate/made-up-applicant';
import { profileFor } from '#shared/simulate/profiles';
import type { Random } from '#shared/kernel/random';

/** Somebody who could not be made to satisfy the item, as far as he came, and why he cannot submit. */
export interface CannotApply {
  readonly applicant: MadeUpApplicant;
  /** As `beginCase` refuses him: pointers into the answers, '/files/<material>', '/choices/…'. */
  readonly issues: readonly PlaceError[];
}

/** What one applicant is made from. */
interface Making {
  readonly definition: Definition;
  readonly calendar: Calendar;
  readonly random: Random;
  readonly number: number;
  readonly turn: number;
  readonly conditions: readonly Condition[];
  readonly coverage: Coverage;
  /** Absent: he aims at nothing. */
  readonly aims: Aims | undefined;
}

/** Makes one applicant, and notes on which side of each condition he is. */
export function makeApplicant(making: Making): { readonly applicant: MadeUpApplicant } | CannotApply {
  const { definition, calendar, random, number, turn, conditions, coverage, aims } = making;
  const literals = literalsOf(definition);
  const today = firstDay(random, calendar, literals);
  const surroundings = { applicant: profileFor(random, today, literals, number + turn), today, calendar };
  const beside: Beside = { evidence: NO_EVIDENCE, commitments: [], deferred: [], registers: {} };
  const draft = new Draft({ definition, source: definition, surroundings, random, beside });
  complete(draft);
  makeKnown(draft, beside);
  const wanted = aims?.(random) ?? [];
  for (const aim of wanted) if (aim.condition.kind !== 'check' || aim.want) aimAt(draft, aim);
  complete(draft);
  settle(draft, beside);
  let applicant = applicantOf(draft, beside, number);
  let begun = beginCase(factsAt(definition, applicant, calendar), applicationOf(definition, applicant));
  if (!begun.ok && provideFor(draft, beside, begun.refusal.errors ?? [])) {
    complete(draft);
    settle(draft, beside);
    applicant = applicantOf(draft, beside, number);
    begun = beginCase(factsAt(definition, applicant, calendar), applicationOf(definition, applicant));
  }
  if (!begun.ok) return { applicant, issues: begun.refusal.errors ?? [] };
  observe(draft, conditions, coverage);
  for (const { condition, want } of wanted)
    if (isProbe({ condition, want }) && coverage.seen(condition.pointer, want) === 0)
      probe(draft, condition, want, coverage);
  return { applicant };
}

/**
 * Whether only an unfinished form shows that side: nobody may submit while a check fails, and what is required while nothing
 * was answered no longer is.
 */
function isProbe({ condition: { kind }, want }: Aim): boolean {
  return (kind === 'check' && !want) || (kind === 'required' && want);
}

/** Keeps of the promises what is offered now. */
function settle(draft: Draft, beside: Beside): void {
  const offered = offeredCommitments(draft.from.definition, draft.roots());
  const chosen = new Set(offered.filter(({ declaredBy }) => declaredBy === undefined).map(({ key }) => key));
  beside.commitments = beside.commitments.filter((key) => chosen.has(key));
  draft.besideChanged();
}

/** Gives what is missing and cannot be uploaded from any other source; whether there was anything to give. */
function provideFor(draft: Draft, beside: Beside, errors: readonly PlaceError[]): boolean {
  const { materials } = draft.from.definition;
  const missing = materials.filter(({ key }) => errors.some(({ pointer }) => missingMaterial(pointer) === key));
  for (const material of missing) for (const source of material.sources) prove(draft, beside, material, source);
  return missing.length > 0;
}

function applicantOf(draft: Draft, beside: Beside, number: number): MadeUpApplicant {
  const { applicant, today } = draft.from.surroundings;
  const { evidence, commitments, deferred, registers } = beside;
  return {
    key: `madeUp${number + 1}`,
    name: { zh: `虚构申请人 ${number + 1}`, en: `Made-up applicant ${number + 1}` },
    profile: applicant as MadeUpApplicant['profile'],
    today,
    answers: draft.form.answers() as Record<string, Json>,
    ...(isKnown(evidence) && { evidence: evidence as unknown as Record<string, Json> }),
    ...(commitments.length > 0 && { commitments: [...commitments] }),
    ...(deferred.length > 0 && { deferred: [...deferred] }),
    ...(Object.keys(registers).length > 0 && { registers: registers as Record<string, Json> }),
  };
}
