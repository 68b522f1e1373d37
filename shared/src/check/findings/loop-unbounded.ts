import { isStaffed, stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { componentsOf } from '#shared/check/explore/components';
import { soundnessOf } from '#shared/check/explore/strands';
import { nameOfStep } from '#shared/check/explore/witness';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { stepPlaces } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';

const CODE = 'LOOP.UNBOUNDED';

/**
 * A circle that has no bound: the applicant is sent round again and again, and neither a limit of a step in it nor one of the
 * whole case runs meanwhile; or limits that somebody lets pass only lead to each other. To give a case back is ordinary work
 * and no such circle.
 */
export const loopUnbounded: FindingKind = {
  code: CODE,
  name: words('绕圈没有期限', 'A circle without a bound'),
  find: (subject) => [...silent(subject), ...burdening(subject)],
};

function silent(subject: Subject): Finding[] {
  return (soundnessOf(subject)?.silent ?? []).map(({ steps }) => {
    const { zh, en } = nameOfStep(subject.definition, steps[0]!);
    return at(
      subject,
      steps[0]!,
      words(
        `环节「${zh}」到期没有人办，会绕回它自己，申请人不动时办件永远不结束。`,
        `When nobody acts at the step “${en}” in time, a case comes round to it again: while the applicant is silent it never ends.`,
      ),
      words('让到期以后的去处通到一个结束，或交给工作人员。', 'Let the expiry lead to an end, or to officers.'),
    );
  });
}

function burdening(subject: Subject): Finding[] {
  const { definition } = subject;
  const { chain } = definition;
  const places = stepPlaces(chain);
  const next = (key: string): readonly string[] => {
    const step = stepOf(chain, key);
    if (step === undefined) return [];
    if (isStaffed(step) || step.kind === 'applicant') return step.outcomes.map((outcome) => outcome.next);
    if (step.kind === 'route') return [...step.branches.map((branch) => branch.next), step.otherwise];
    if (step.kind === 'notify' || step.kind === 'automatic') return [step.next];
    return [];
  };
  return componentsOf(
    places.map(({ step }) => step.key),
    next,
  ).flatMap((circle) => {
    const inside = places.filter(({ step }) => circle.includes(step.key));
    const applicant = inside.find(({ step }) => step.kind === 'applicant');
    const officers = inside.flatMap(({ step }) => (isStaffed(step) ? [step] : []));
    const timed = officers.length === 0 || officers.every((step) => step.limit !== undefined);
    if (circle.length < 2 || applicant === undefined || timed || isCovered(definition, circle)) return [];
    const { zh, en } = nameOfStep(definition, applicant.step.key);
    return [
      at(
        subject,
        applicant.step.key,
        words(
          `申请人可能被一再要求办「${zh}」，这一圈里工作人员没有期限，整件也没有时限管着。`,
          `The applicant may be asked for “${en}” again and again, and neither the officers on this circle nor the case as a whole has a limit.`,
        ),
        words(
          '给这一圈里工作人员的环节写上时限，或加一个管到这里的时限。',
          'Give the officers’ steps on this circle a limit, or add one that runs meanwhile.',
        ),
      ),
    ];
  });
}

/** Whether a limit of the whole case runs while it is on the circle: to its end, or to the decision that is still to come. */
function isCovered({ chain, clocks }: Definition, circle: readonly string[]): boolean {
  const places = stepPlaces(chain);
  const after = places.find(({ step }) => circle.includes(step.key))?.after === true;
  const ahead = new Set(circle);
  for (const key of ahead) {
    const step = stepOf(chain, key);
    for (const to of step !== undefined && 'outcomes' in step ? step.outcomes.map((outcome) => outcome.next) : [])
      ahead.add(to);
    if (step?.kind === 'route')
      [...step.branches.map((branch) => branch.next), step.otherwise].forEach((to) => ahead.add(to));
    if (step?.kind === 'notify' || step?.kind === 'automatic') ahead.add(step.next);
    if (step?.kind === 'joint') [step.consented, step.refused].forEach((to) => ahead.add(to));
  }
  const decides = [...ahead].some((key) => {
    const step = stepOf(chain, key);
    return (isStaffed(step) && step.decides === true) || (step?.kind === 'automatic' && step.action.kind === 'decide');
  });
  return clocks.some(({ to, kind }) => {
    if (kind === 'validity' || kind === 'renewal' || kind === 'correction' || kind === 'intake') return false;
    if (to.startsWith('left:') || to.startsWith('entered:')) return ahead.has(to.slice(to.indexOf(':') + 1));
    if (to === 'decided') return decides && !after;
    return !after && (to === 'granted' || to === 'ended' || to === 'delivered');
  });
}

function at({ definition }: Subject, key: string, message: Finding['message'], remedy: Finding['message']): Finding {
  const place = stepPlaces(definition.chain).find(({ step }) => step.key === key);
  return findingOf(CODE, place?.pointer ?? '/chain', message, remedy, { severity: 'warning' });
}
