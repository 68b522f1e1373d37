import { isStaffed, placedSteps } from '#shared/definition/chain';
import type { ClockAnchor, ClockRule } from '#shared/definition/clock-rule';
import type { Definition } from '#shared/definition/definition';
import { isFor, situationsWith } from '#shared/definition/situation';
import type { Key } from '#shared/kernel/key';

/** The steps with which work begins while a clock runs: that of the intake, or those of the situations that have the clock. */
export function entriesFor({ chain, situations = [] }: Definition, { key }: Pick<ClockRule, 'key'>): readonly Key[] {
  const first = chain.intake.mode === 'accept' ? chain.intake.accepted : chain.intake.first;
  if (situations.length === 0) return [first];
  const having = situations.filter((situation) => isFor(situation, situations, 'clocks', key));
  return [...new Set(having.map(({ entry }) => entry ?? first))];
}

/** Whether two clocks can run in one case: some situation has both. */
export function runTogether({ situations = [] }: Definition, one: ClockRule, other: ClockRule): boolean {
  const [mine, its] = [one, other].map(({ key }) => situationsWith(situations, 'clocks', key));
  if (mine === undefined || its === undefined) return mine?.size !== 0 && its?.size !== 0;
  return [...mine].some((key) => its.has(key));
}

const ORDER: readonly ClockAnchor[] = ['submitted', 'accepted', 'decided', 'granted', 'delivered'];

/** The same moment under one name: entering the first step is acceptance, or receipt where nothing is accepted. */
export function momentOf(definition: Definition, rule: ClockRule, end: 'from' | 'to'): ClockAnchor {
  const anchor = rule[end];
  const { intake } = definition.chain;
  const entries = entriesFor(definition, rule);
  const begins = entries.length === 1 && anchor === `entered:${entries[0]}` && !isEnteredAgain(definition, entries[0]!);
  const moment = begins ? 'accepted' : anchor;
  return moment === 'accepted' && intake.mode !== 'accept' ? 'submitted' : decidedBy(definition, moment);
}

/** Leaving the only step that decides is the decision. */
function decidedBy({ chain }: Definition, anchor: ClockAnchor): ClockAnchor {
  const deciding = [...placedSteps(chain).values()].filter(
    ({ step, after }) =>
      !after &&
      ((isStaffed(step) && step.decides === true) || (step.kind === 'automatic' && step.action.kind === 'decide')),
  );
  return deciding.length === 1 && anchor === `left:${deciding[0]!.step.key}` ? 'decided' : anchor;
}

/** Whether a step may be entered anew: then its entry is no longer the moment of acceptance. */
function isEnteredAgain({ chain }: Definition, key: Key): boolean {
  return [...placedSteps(chain).values()].some(
    ({ step }) =>
      (isStaffed(step) &&
        ((step.may?.returnTo ?? []).includes(key) || step.outcomes.some(({ next }) => next === key))) ||
      (step.kind === 'applicant' && (step.silence.next === key || step.outcomes.some(({ next }) => next === key))),
  );
}

/** Whether a moment never comes before another one, in the order of every case. */
export function isNotBefore(later: ClockAnchor, earlier: ClockAnchor): boolean {
  if (later === earlier || earlier === 'submitted') return true;
  const [at, before] = [ORDER.indexOf(later), ORDER.indexOf(earlier)];
  return at >= 0 && before >= 0 && at >= before;
}
