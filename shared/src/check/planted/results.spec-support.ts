import type { AutomaticStep } from '#shared/definition/step/automatic';
import { decide, type Planted } from '#shared/check/planted/planted.spec-support';

const compute = (tone: 'favourable' | 'adverse', next: string): AutomaticStep => ({
  ...{ kind: 'automatic', key: 'compute', name: { zh: '自动决定', en: 'Computed' }, stage: 'decision', next },
  action: { kind: 'decide', outcome: 'computed', label: { zh: '结论' }, tone, reason: { zh: '符合条件。' } },
});

/** What is decided, and what is handed out for it. */
export const PLANTED_RESULTS: readonly Planted[] = [
  {
    what: 'a grant and a refusal whose ways are crossed',
    plant: (d) => {
      const [grant, refuse] = decide(d).outcomes;
      [grant!.next, refuse!.next] = [refuse!.next, grant!.next];
    },
    findings: [
      'OUTCOME.AGAINST_END /chain/steps/0/outcomes/0/next',
      'OUTCOME.AGAINST_END /chain/steps/0/outcomes/1/next',
    ],
  },
  {
    what: 'a favourable outcome that another one still judges',
    plant: (d) => {
      const [fit] = decide(d).outcomes;
      d.chain.steps.push({ ...decide(d), key: 'look', decides: false, outcomes: [{ ...fit!, next: 'decide' }] });
      if (d.chain.intake.mode === 'accept') d.chain.intake.accepted = 'look';
    },
    findings: [],
  },
  {
    what: 'a computed refusal that hands out the result',
    plant: (d) => {
      d.chain.steps.push(compute('adverse', 'issue'));
      decide(d).outcomes.push({
        ...{ key: 'over', label: { zh: '自动决定' }, next: 'compute', tone: 'neutral', reason: 'optional' },
      });
    },
    findings: ['OUTCOME.AGAINST_END /chain/steps/6/next'],
  },
  {
    what: 'a silence that grants and leads to a refusal',
    plant: (d) => {
      const legalBasis = [{ law: { zh: '《某法》' }, article: '第一条', level: 'statute' as const }];
      d.clocks[0]!.onExpiry = { effect: 'deemedGranted', next: 'refused', legalBasis };
    },
    findings: ['OUTCOME.AGAINST_END /clocks/0/onExpiry/next'],
  },
  {
    what: 'a result that no step hands out',
    plant: (d) => {
      decide(d).outcomes[0]!.next = 'granted';
      d.chain.steps = d.chain.steps.filter(({ key }) => key !== 'issue');
    },
    findings: ['RESULT.NEVER_ISSUED /results/0'],
  },
  {
    what: 'a grant that some reach past the result',
    plant: (d) => {
      decide(d).outcomes.push({ ...decide(d).outcomes[0]!, key: 'quietly', next: 'granted' });
    },
    findings: ['RESULT.NEVER_ISSUED /chain/steps/2'],
  },
  {
    what: 'a result that goes out before the decision',
    plant: (d) => {
      if (d.chain.intake.mode === 'accept') d.chain.intake.accepted = 'issue';
      const issue = d.chain.steps[1]!;
      if (issue.kind === 'automatic') issue.next = 'decide';
      decide(d).outcomes[0]!.next = 'granted';
    },
    findings: ['RESULT.UNDECIDED /chain/steps/1'],
  },
  {
    what: 'a result after what the platform decides',
    plant: (d) => {
      d.chain.steps.push(compute('favourable', 'issue'));
      decide(d).outcomes[0]!.next = 'compute';
    },
    findings: [],
  },
];
