import * as fc from 'fast-check';
import { GOLDEN, randomDefinition } from '#shared/case/random-definition.spec-support';
import { checkDefinition } from '#shared/check/check-definition';
import type { Definition } from '#shared/definition/definition';
import { placedSteps } from '#shared/definition/chain';
import type { JointStep } from '#shared/definition/step/joint';

type AnyStep = Definition['chain']['steps'][number] | JointStep['lanes'][number]['steps'][number];

/** So many made-up definitions in which the judge finds no error, each another one; the seed says which. */
export function soundDefinitions(count: number, seed: number): Definition[] {
  const sound: Definition[] = [];
  for (let batch = 0; sound.length < count && batch < 40 * count; batch += 1) {
    const [made] = fc.sample(randomDefinition, { numRuns: 1, seed: seed * 100_003 + batch });
    const mended = mend(made!);
    if (checkDefinition(mended).every(({ severity }) => severity !== 'error')) sound.push(mended);
  }
  return sound;
}

/** Without what points to steps of the golden item, and with what the law asks for: most of them are sound then. */
function mend(made: Definition): Definition {
  const steps = placedSteps(made.chain);
  const strand = (key: string) => `${steps.get(key)?.within?.lane.key} ${steps.get(key)?.after}`;
  const mendStep = <S extends AnyStep>(step: S): S => {
    switch (step.kind) {
      case 'task':
      case 'procedure':
      case 'handover': {
        if (step.may?.returnTo === undefined) return step;
        const { returnTo, ...may } = step.may;
        const there = returnTo.filter((to) => steps.has(to) && to !== step.key && strand(to) === strand(step.key));
        return { ...step, may: { ...may, ...(there.length > 0 && { returnTo: there }) } };
      }
      case 'applicant':
        return { ...step, silence: { ...step.silence, legalBasis: GOLDEN.basics.legalBasis } };
      case 'joint': {
        const { quorum: _, ...joint } = step;
        const lanes = step.lanes.map((lane) => ({ ...lane, steps: lane.steps.map(mendStep) }));
        return { ...joint, rule: 'all', lanes } as unknown as S;
      }
      default:
        return step;
    }
  };
  const { aftercare, ...chain } = made.chain;
  const issued = JSON.stringify(made.chain).includes('"issueCertificate"');
  return {
    ...made,
    chain: {
      ...chain,
      steps: chain.steps.map(mendStep),
      ...(aftercare && { aftercare: { ...aftercare, steps: aftercare.steps.map(mendStep) } }),
    },
    results: issued ? made.results : [],
    documents: made.documents.filter(({ step }) => step === undefined || steps.has(step)),
    clocks: made.clocks
      .filter(({ kind }) => kind !== 'intake' || made.chain.intake.mode === 'accept')
      .map(({ pausedBy, ...clock }) => {
        const there = (pausedBy ?? []).filter(
          (pause) => !('steps' in pause) || pause.steps?.every((key) => steps.has(key)),
        );
        return { ...clock, ...(there.length > 0 && { pausedBy: there }) };
      }),
    scenarios: [],
  };
}
