import type { Text } from '#shared/kernel/text';
import type { JointStep, Lane } from '#shared/definition/step/joint';
import { conditionOf } from '#shared/chain/condition-of';
import type { CaseFacts } from '#shared/case/case-facts';
import { openStep, type CaseState } from '#shared/case/case-state';
import { caseRoots } from '#shared/case/case-surroundings';

/** How a joint step came out. */
export interface Joined {
  readonly outcome: 'consented' | 'conditional' | 'refused';
  readonly next: string;
  readonly because: Text;
}

const BECAUSE = {
  consented: { zh: '各部门意见已齐，同意。', en: 'All opinions are in: consent.' },
  conditional: { zh: '各部门意见已齐，附条件同意。', en: 'All opinions are in: consent with conditions.' },
  refused: { zh: '各部门意见已齐，不同意。', en: 'All opinions are in: no consent.' },
} as const satisfies Record<Joined['outcome'], Text>;

/** The lanes that a case needs, in the order of the definition. */
export function neededLanes(facts: CaseFacts, state: CaseState, { lanes }: JointStep): readonly Lane[] {
  const roots = caseRoots(facts, state);
  return lanes.filter(
    ({ when }) => when === undefined || conditionOf(facts.definition, when)?.evaluate(roots) === true,
  );
}

/** How a joint step came out; undefined while that is open. A step without a needed lane is consented. */
export function jointResult(joint: JointStep, state: CaseState): Joined | undefined {
  const lanes = openStep(state, joint.key)?.lanes ?? [];
  const results = lanes.flatMap((lane) => lane.result ?? []);
  const consents = results.filter((result) => result !== 'refuse').length;
  const open = lanes.length - results.length;
  const wanted = joint.rule === 'all' ? lanes.length : Math.min(lanes.length, wantedConsents(joint));
  const settled = joint.rule === 'all' ? open === 0 : consents >= wanted || consents + open < wanted;
  if (!settled) return undefined;
  if (consents < wanted) return { outcome: 'refused', next: joint.refused, because: BECAUSE.refused };
  if (!results.includes('consentWithConditions'))
    return { outcome: 'consented', next: joint.consented, because: BECAUSE.consented };
  return { outcome: 'conditional', next: joint.conditional ?? joint.consented, because: BECAUSE.conditional };
}

function wantedConsents({ rule, quorum }: JointStep): number {
  return rule === 'quorum' ? (quorum ?? 1) : 1;
}
