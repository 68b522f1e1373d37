import type { MainStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { AutomaticStep } from '#shared/definition/step/automatic';
import type { JointStep, Lane } from '#shared/definition/step/joint';
import type { RouteStep } from '#shared/definition/step/plain-steps';
import { decide, staffed, type Planted } from '#shared/check/planted/planted.spec-support';
import { intakeOf } from '#shared/check/tiny-definition.spec-support';

const base = (key: string) => ({ key, name: { zh: key }, stage: 'review' as const });

const fork = (key: string, next: string, otherwise: string): RouteStep => ({
  ...base(key),
  ...{ kind: 'route', branches: [{ when: 'form.online', label: { zh: '网上' }, next }], otherwise },
});

const lookUp = (key: string, next: string, failed: string): AutomaticStep => ({
  ...base(key),
  ...{ kind: 'automatic', next },
  action: { kind: 'lookUp', question: 'business.subject', query: { uscc: 'form.name' }, failed },
});

function lane(key: string, when?: string): Lane {
  const work = { ...base(`${key}Work`), kind: 'task' as const, posts: ['market.chief'], mode: 'any' as const };
  const outcome = { key: 'ok', label: { zh: '同意' }, next: `${key}End`, tone: 'neutral', reason: 'optional' } as const;
  return {
    ...{ key, name: { zh: key }, organ: { zh: key }, entry: work.key, limit: { n: 5, unit: 'workingDay' } },
    ...{ legalBasis: [{ law: { zh: '《某法》' }, level: 'statute' }], ...(when && { when }) },
    steps: [
      { ...work, outcomes: [outcome] },
      { ...base(`${key}End`), kind: 'laneEnd', result: 'consent' },
    ],
  };
}

const joint = (lanes: readonly Lane[], next: string): JointStep => ({
  ...base('panel'),
  ...{ kind: 'joint', lead: lanes[0]!.key, lanes: [...lanes], rule: 'all', consented: next, refused: 'refused' },
});

/** The decision leads into steps of one's own, the first of them. */
function into(definition: Definition, ...steps: readonly MainStep[]): void {
  definition.chain.steps.push(...steps);
  decide(definition).outcomes[0]!.next = steps[0]!.key;
}

const crew = { min: 3, lead: 'market.chief', countersign: false };

/** Ways on which nobody stands, silences that lead nowhere, and more people than there are. */
export const PLANTED_FLOW: readonly Planted[] = [
  {
    what: 'two steps that lead to each other for ever',
    plant: (d) => {
      d.chain.steps.push(
        { kind: 'notify', key: 'ping', name: { zh: '甲' }, stage: 'review', message: { zh: '好' }, next: 'pong' },
        { kind: 'notify', key: 'pong', name: { zh: '乙' }, stage: 'review', message: { zh: '好' }, next: 'ping' },
      );
      decide(d).outcomes.push({
        key: 'again',
        label: { zh: '再看' },
        next: 'ping',
        tone: 'neutral',
        reason: 'optional',
      });
    },
    findings: ['STEP.NO_END /chain/steps/6'],
  },
  {
    what: 'a message and a fork in a circle that nobody breaks',
    plant: (d) =>
      into(
        d,
        { ...base('tell'), kind: 'notify', message: { zh: '请稍候。' }, next: 'fork' },
        fork('fork', 'issue', 'tell'),
      ),
    findings: ['STEP.CIRCLE /chain/steps/6'],
  },
  {
    what: 'a look-up that is tried again by itself without end',
    plant: (d) => into(d, lookUp('ask', 'issue', 'ask')),
    findings: ['STEP.CIRCLE /chain/steps/6'],
  },
  {
    what: 'a look-up that is tried again once somebody has looked',
    plant: (d) => into(d, lookUp('ask', 'issue', 'decide')),
    findings: [],
  },
  {
    what: 'a circle through lanes none of which a case may need',
    plant: (d) =>
      into(
        d,
        joint([lane('left', 'form.online'), lane('right', 'form.online')], 'back'),
        fork('back', 'issue', 'panel'),
      ),
    findings: ['STEP.CIRCLE /chain/steps/7'],
  },
  {
    what: 'a circle through lanes one of which somebody works in',
    plant: (d) => into(d, joint([lane('left'), lane('right', 'form.online')], 'back'), fork('back', 'issue', 'panel')),
    findings: ['CHAIN.STRANDED /chain/steps/7'],
  },
  {
    what: 'a correction whose silence ends the case nowhere',
    plant: (d) =>
      Object.assign(intakeOf(d).correction, { silence: 'deemedWithdrawn', legalBasis: d.basics.legalBasis }),
    findings: ['SILENCE.NO_END /chain/intake/correction/silenceEnd'],
  },
  {
    what: 'a paper that may follow without a day',
    plant: (d) => {
      const { legalBasis } = d.basics;
      d.commitments = [
        {
          key: 'later',
          kind: 'later',
          name: { zh: '容缺' },
          text: { zh: '我会补交' },
          consequence: { zh: '终止' },
          legalBasis,
        },
      ];
      Object.assign(d.materials[1]!, { necessity: 'deferrable', deferredBy: 'later' });
      d.documents.push({ ...d.documents[0]!, key: 'deferralNotice', kind: 'deferralNotice' });
    },
    findings: ['SILENCE.NO_END /commitments/0/supplyWithin'],
  },
  {
    what: 'a vote of more people than there are',
    plant: (d) => Object.assign(decide(d), { mode: 'ratio', heads: 3, ratio: { share: 0.6, otherwise: 'refuse' } }),
    surroundings: staffed(1, 2),
    findings: ['POST.TOO_FEW /chain/steps/0/heads'],
  },
  {
    what: 'a crew of more people than there are',
    plant: (d) => Object.assign(decide(d), { mode: 'crew', crew }),
    surroundings: staffed(1, 2),
    findings: ['POST.TOO_FEW /chain/steps/0/crew/min'],
  },
  {
    what: 'a crew that can be brought together from two posts',
    plant: (d) => Object.assign(decide(d), { mode: 'crew', crew, posts: ['hall.clerk'] }),
    surroundings: staffed(1, 2),
    findings: [],
  },
  {
    what: 'lanes of two joint steps with one key',
    plant: (d) => {
      into(d, joint([lane('left'), lane('right')], 'again'), {
        ...joint([lane('left'), lane('other')], 'issue'),
        ...base('again'),
      });
      const [second] = (d.chain.steps[7] as JointStep).lanes;
      for (const step of second!.steps) step.key = `${step.key}2`;
      Object.assign(second!, { entry: 'leftWork2' });
      Object.assign(second!.steps[0]!, {
        outcomes: [{ key: 'ok', label: { zh: '同意' }, next: 'leftEnd2', tone: 'neutral', reason: 'optional' }],
      });
    },
    findings: ['KEY.DUPLICATE /chain/steps/7/lanes/0/key'],
  },
];
