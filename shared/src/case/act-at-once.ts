import { civilDateOf, isCivilDate } from '#shared/kernel/civil-date';
import { conditionOf } from '#shared/chain/condition-of';
import type { Step } from '#shared/definition/chain';
import type { AutomaticStep } from '#shared/definition/step/automatic';
import { caseRoots } from '#shared/case/case-surroundings';
import { lacksPromised } from '#shared/case/lacks-promised';
import { bringsResult } from '#shared/case/situated';
import { canChange } from '#shared/definition/certificate-standing';
import { holderCodeOf } from '#shared/case/succession';
import type { Course } from '#shared/case/course';

/**
 * What the platform can do at a step without asking anybody: a computed decision, an entitlement, a change of a certificate.
 * Gives the next step, or undefined where the step waits: for people, a register, what was promised for
 * later, or a number and a file.
 */
export function actAtOnce(course: Course, step: Step): string | undefined {
  if (step.kind !== 'automatic') return undefined;
  const { action } = step;
  // What the situation does not bring is passed by.
  if ('result' in action && !bringsResult(course.facts, course.state, action.result)) return step.next;
  switch (step.action.kind) {
    case 'decide': {
      const { outcome, reason } = step.action;
      const decision = { step: step.key, outcome, reason: reason.zh, points: [] };
      course.tell({ kind: 'stepDecided', decision, decides: true });
      return step.next;
    }
    case 'grantEntitlement':
      if (lacksPromised(course.state)) return undefined;
      grantEntitlement(course, step, step.action.result);
      return step.next;
    case 'changeCertificate': {
      changeCertificates(course, step, step.action);
      return step.next;
    }
    case 'lookUp':
    case 'issueCertificate':
      return undefined;
  }
}

/** What happens to certificates of this case, or to the named one of an earlier case of the same holder. */
function changeCertificates(
  course: Course,
  step: AutomaticStep,
  { result, act, of, ground }: Extract<AutomaticStep['action'], { kind: 'changeCertificate' }>,
): void {
  const why = { act, ...(ground && { ground }) };
  if (of === undefined) {
    for (const certificate of course.state.certificates)
      if (certificate.result === result && canChange(certificate, act))
        course.tell({ kind: 'certificateChanged', step: step.key, id: certificate.id, ...why });
    return;
  }
  const { facts, state } = course;
  const found = facts.definition.results.find((entry) => entry.key === result);
  const number = conditionOf(facts.definition, of, 'string')?.evaluate(caseRoots(facts, state));
  if (found?.kind !== 'certificate' || typeof number !== 'string' || number === '') return;
  const holderCode = holderCodeOf(facts, state, found);
  course.tell({
    ...{ kind: 'earlierCertificateChanged', step: step.key, type: found.type ?? found.key, number, ...why },
    ...(holderCode !== undefined && { holderCode }),
  });
}

/** The first amount whose condition holds; nothing is granted where none does. */
function grantEntitlement(course: Course, step: AutomaticStep, key: string): void {
  const { facts, state } = course;
  const result = facts.definition.results.find((entry) => entry.key === key);
  if (result?.kind !== 'entitlement') return;
  const roots = caseRoots(facts, state);
  const amount = result.amounts.find(({ when }) => conditionOf(facts.definition, when)?.evaluate(roots) === true);
  if (amount === undefined) return;
  const told = conditionOf(facts.definition, result.from, 'string')?.evaluate(roots);
  const from = typeof told === 'string' && isCivilDate(told) ? told : civilDateOf(state.decidedAt ?? facts.now);
  const { label, fen } = amount;
  course.tell({
    ...{ kind: 'entitlementGranted', step: step.key, result: key, name: result.name },
    ...{ label, fen, period: result.period, from },
  });
}
