import type { Instant } from '#shared/kernel/instant';
import type { Text } from '#shared/kernel/text';
import { placedSteps, type Step } from '#shared/definition/chain';
import type { LegalBasis } from '#shared/definition/legal-basis';
import type { CaseTimes } from '#shared/clock/case-times';
import type { ClockedItem } from '#shared/clock/clocked-item';
import type { ClockPart } from '#shared/clock/clock-ledger';
import { ARTICLE_32, ARTICLE_45 } from '#shared/clock/licensing-law';
import { pausesFor } from '#shared/clock/pauses-of';
import { openAt } from '#shared/clock/stay';
import { STEP_HOLDER } from '#shared/clock/step-holder';
import * as words from '#shared/clock/turn-words';

/** On whom a case waits, and why. */
export interface Turn {
  readonly part: ClockPart;
  readonly reason: Text;
  readonly step?: string;
  readonly legalBasis?: readonly LegalBasis[];
}

/**
 * Which of the lanes that are open at the same time counts: the organ's as long as any organ has it, the applicant's only when
 * every one waits for him. What another organ does is counted, so it goes before what is not.
 */
const PRECEDENCE = ['organ', 'thirdParty', 'outside', 'applicant'] as const;

/** On whom a case waited right after an instant. */
export function turnAt(definition: ClockedItem, times: CaseTimes, at: Instant): Turn {
  const happened = (instant: Instant | undefined): boolean => instant !== undefined && instant <= at;
  const { acceptedAt, correction } = times;
  const steps = openSteps(definition, times, at);
  if (happened(times.decidedAt)) return { part: 'afterDecision', ...named(words.after, steps) };
  if (correction !== undefined && happened(correction.at) && !happened(correction.answeredAt)) {
    const late = acceptedAt !== undefined && acceptedAt <= correction.at;
    const meanwhile = turnOfSteps(definition, steps);
    if (late && meanwhile.part === 'outside') return meanwhile;
    const { intake } = definition.chain;
    const told = intake.mode === 'accept' ? intake.correction.legalBasis : [];
    return {
      part: 'applicant',
      reason: late ? words.lateCorrection(stops(definition, 'correction')) : words.correction,
      ...basis(told.length > 0 || definition.basics.taskType !== '01' ? told : [ARTICLE_32]),
    };
  }
  // Without a stage of acceptance, work begins with the receipt.
  if (definition.chain.intake.mode === 'accept' && !happened(acceptedAt))
    return { part: 'beforeAcceptance', reason: words.receipt };
  return turnOfSteps(definition, steps);
}

function openSteps({ chain }: ClockedItem, times: CaseTimes, at: Instant): readonly Step[] {
  const placed = placedSteps(chain);
  return openAt(times.visits, at)
    .map(({ key }) => placed.get(key))
    .filter((place) => place !== undefined)
    .filter(({ step, after }) => !after && STEP_HOLDER[step.kind] !== undefined)
    .map(({ step }) => step);
}

function turnOfSteps(definition: ClockedItem, open: readonly Step[]): Turn {
  const part = PRECEDENCE.find((candidate) => open.some(({ kind }) => STEP_HOLDER[kind] === candidate)) ?? 'organ';
  const steps = open.filter(({ kind }) => STEP_HOLDER[kind] === part);
  const [first] = steps;
  if (part === 'outside' && first?.kind === 'procedure') {
    const law = first.ground === 'statute' ? first.statute : ARTICLE_45;
    const reason = words.outside(steps, first.ground, stops(definition, 'procedure', first.key));
    return { part, reason, step: first.key, ...basis([...(law ? [law] : []), ...(first.legalBasis ?? [])]) };
  }
  if (part === 'thirdParty' && first?.kind === 'handover')
    return { part, reason: words.thirdParty(steps, first.organ), step: first.key, ...basis(first.legalBasis ?? []) };
  if (part === 'applicant' && first?.kind === 'applicant') {
    const reason = words.applicant(steps, stops(definition, 'applicantStep', first.key));
    return { part, reason, step: first.key, ...basis(first.legalBasis ?? []) };
  }
  return { part: 'organ', ...named(words.organ, steps) };
}

function named(word: (steps: readonly Step[]) => Text, steps: readonly Step[]): Pick<Turn, 'reason' | 'step'> {
  return { reason: word(steps), ...(steps[0] !== undefined && { step: steps[0].key }) };
}

function basis(legalBasis: readonly LegalBasis[]): Pick<Turn, 'legalBasis'> {
  return legalBasis.length > 0 ? { legalBasis } : {};
}

/** Whether the legal limit stands still meanwhile; undefined where the item has none. */
function stops(
  { chain, clocks }: ClockedItem,
  during: 'correction' | 'applicantStep' | 'procedure',
  step?: string,
): boolean | undefined {
  const legal = clocks.filter(({ kind }) => kind === 'legal');
  if (legal.length === 0) return undefined;
  const pauses = legal.flatMap(({ pausedBy = [] }) => pausedBy);
  return pauses.some((pause) =>
    step === undefined ? pause.during === during : pause.during === during && pausesFor(pause, chain, step),
  );
}
