import { label } from './check-form.js';
import type { Chain, MainStep } from '#shared/definition/chain';
import type { JointStep, Lane } from '#shared/definition/step/joint';

type Basis = { law: { zh: string; en: string }; level: 'statute' }[];
const BASIS: Basis = [{ law: label('《某法》', 'Some law'), level: 'statute' }];

/** Steps that a joint review with its lanes takes, and the ends. */
const [JOINT, ENDS] = [10, 4];
const LANES = 3;
/** Blocks of the shortest form: conditions of the chain look at these. */
const BLOCKS = 25;
const POSTS = ['market.reviewer', 'market.chief', 'market.inspector'];

/** Posts that the chain names, each held by several people. */
export const BENCH_POSTS = ['hall.clerk', ...POSTS];

/** A chain of so many steps, those of lanes counted: tasks, forks, duties of the applicant, joint reviews, a decision. */
export function longChain(steps: number): Chain {
  const joints = Math.max(1, Math.floor(steps / 30));
  const plain = steps - ENDS - joints * JOINT - 1;
  const way = [
    ...Array.from({ length: plain }, (_, n) => `step${n}`),
    ...Array.from({ length: joints }, (_, n) => `joint${n}`),
    'decide',
  ];
  const after = (n: number): string => way[Math.min(n, way.length - 1)]!;
  return {
    intake: {
      ...{ mode: 'accept', posts: ['hall.clerk'], accepted: way[0]!, notAccepted: 'notAccepted', legalBasis: BASIS },
      correction: { limit: { n: 5, unit: 'workingDay' }, silence: 'none', legalBasis: BASIS },
    },
    steps: [
      ...Array.from({ length: plain }, (_, n) => plainStep(n, after(n + 1), after(n + 2))),
      ...Array.from({ length: joints }, (_, n) => jointStep(n, after(plain + n + 1))),
      task('decide', 'granted', 1, true),
      { ...named('granted', '准予', 'Granted'), kind: 'end', end: 'granted' },
      { ...named('refused', '不予', 'Refused'), kind: 'end', end: 'refused' },
      { ...named('notAccepted', '不予受理', 'Not accepted'), kind: 'end', end: 'notAccepted' },
      { ...named('withdrawn', '撤回', 'Withdrawn'), kind: 'end', end: 'withdrawn' },
    ],
    withdrawn: 'withdrawn',
  };
}

const named = (key: string, zh: string, en: string) => ({ key, name: label(zh, en), stage: 'review' as const });

/** Tasks, a fork and a duty of the applicant in turn. */
function plainStep(n: number, next: string, later: string): MainStep {
  const base = named(`step${n}`, `环节 ${n}`, `Step ${n}`);
  if (n % 4 === 1)
    return {
      ...{ ...base, kind: 'route', otherwise: next },
      branches: [{ when: `form.size${n % BLOCKS} > 500.0`, label: label('大的', 'Large'), next: later }],
    };
  if (n % 4 === 3)
    return {
      ...{ ...base, kind: 'applicant', act: 'mend', message: label('请整改。', 'Please mend it.') },
      deadline: { kind: 'fixed', limit: { n: 10, unit: 'workingDay' } },
      outcomes: [{ key: 'done', label: label('已整改', 'Mended'), next }],
      silence: { next: 'refused', legalBasis: BASIS },
      legalBasis: BASIS,
    };
  return task(`step${n}`, next, n, false);
}

function task(key: string, next: string, n: number, decides: boolean): Extract<MainStep, { kind: 'task' }> {
  return {
    ...named(key, decides ? '决定' : `审查 ${key}`, decides ? 'Decision' : `Review ${key}`),
    ...(decides && { stage: 'decision', decides }),
    ...{ kind: 'task', posts: [POSTS[n % POSTS.length]!], mode: 'any', legalBasis: BASIS },
    outcomes: [
      { key: 'ok', label: label('通过', 'Passed'), next, tone: 'favourable', reason: 'optional' },
      { key: 'no', label: label('不通过', 'Not passed'), next: 'refused', tone: 'adverse', reason: 'required' },
    ],
  };
}

function jointStep(n: number, next: string): JointStep {
  const key = `joint${n}`;
  const lanes = Array.from({ length: LANES }, (_, at) => laneOf(`${key}lane${at}`, at));
  return {
    ...named(key, `并联 ${n}`, `Joint ${n}`),
    ...{ kind: 'joint', lead: lanes[0]!.key, lanes, rule: 'all', consented: next, refused: 'refused' },
  };
}

function laneOf(key: string, at: number): Lane {
  const work = task(`${key}work`, `${key}yes`, at, false);
  const [passed, failed] = work.outcomes;
  return {
    ...{ key, name: label(`路 ${key}`, `Lane ${key}`), organ: label('某局', 'Some bureau'), entry: work.key },
    ...{ limit: { n: 5, unit: 'workingDay' }, legalBasis: BASIS, ...(at > 0 && { when: `form.has${at}` }) },
    steps: [
      { ...work, outcomes: [passed!, { ...failed!, next: `${key}no` }] },
      { ...named(`${key}yes`, '同意', 'Consent'), kind: 'laneEnd', result: 'consent' },
      { ...named(`${key}no`, '不同意', 'Refusal'), kind: 'laneEnd', result: 'refuse' },
    ],
  };
}
