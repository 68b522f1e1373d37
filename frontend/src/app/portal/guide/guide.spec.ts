import type { Chain } from '#shared/definition/chain';
import type { Material } from '#shared/definition/material';
import { countAsks, materialAsks } from './material-asks';
import { headsOf, stepsOnTheWay } from './guide-steps';

const upload = { kind: 'upload', formats: ['pdf'], maxMegabytes: 10, maxFiles: 1 };
const material = (key: string, more: object): Material =>
  ({
    key,
    name: { zh: key },
    necessity: 'required',
    sources: [upload],
    legalBasis: [],
    form: 'either',
    copies: 1,
    ...more,
  }) as unknown as Material;

describe('materialAsks', () => {
  const asks = materialAsks([
    material('made', { sources: [{ kind: 'form', fields: [] }] }),
    material('perhaps', { neededWhen: 'form.byAgent' }),
    material('sure', {}),
    material('optional', { necessity: 'optional', neededWhen: 'form.byAgent' }),
  ]);

  it('says who supplies what, before any answer, in the order of effort', () => {
    expect(asks.map(({ material: { key }, supplier }) => [key, supplier])).toEqual([
      ['sure', 'upload'],
      ['perhaps', 'depends'],
      ['optional', 'optional'],
      ['made', 'form'],
    ]);
    expect(countAsks(asks, 'upload')).toBe(1);
  });
});

describe('stepsOnTheWay', () => {
  const outcome = (next: string): object => ({ key: 'ok', next });
  const lane = (key: string) => ({
    key,
    entry: `${key}Look`,
    steps: [{ kind: 'task', key: `${key}Look`, outcomes: [] }],
  });
  const chain = {
    intake: { mode: 'accept', accepted: 'documents' },
    steps: [
      { kind: 'task', key: 'documents', mode: 'any', posts: ['a'], outcomes: [outcome('ask')] },
      { kind: 'automatic', key: 'ask', action: { kind: 'lookUp', failed: 'fork' }, next: 'fork' },
      { kind: 'route', key: 'fork', branches: [{ next: 'inspect' }], otherwise: 'together' },
      { kind: 'task', key: 'inspect', mode: 'crew', crew: { min: 3 }, posts: ['b'], outcomes: [outcome('together')] },
      { kind: 'joint', key: 'together', lanes: [lane('fire'), lane('plan')], consented: 'mend', refused: 'granted' },
      { kind: 'applicant', key: 'mend', outcomes: [outcome('decide')], silence: { next: 'granted' } },
      {
        kind: 'task',
        key: 'decide',
        mode: 'all',
        posts: ['c', 'd'],
        outcomes: [outcome('issue'), outcome('documents')],
      },
      { kind: 'automatic', key: 'issue', action: { kind: 'issueCertificate' }, next: 'granted' },
      { kind: 'task', key: 'neverReached', mode: 'any', posts: ['c'], outcomes: [outcome('granted')] },
      { kind: 'end', key: 'granted' },
    ],
  } as unknown as Chain;

  it('gives what acceptance can lead to, once each, also where the chain loops; lanes stand in their joint step', () => {
    expect(stepsOnTheWay(chain).map(({ key }) => key)).toEqual([
      'documents',
      'ask',
      'inspect',
      'together',
      'mend',
      'decide',
    ]);
  });

  it('counts who works on a task together', () => {
    const tasks = stepsOnTheWay(chain).flatMap((step) => (step.kind === 'task' ? [step] : []));
    expect(tasks.map(headsOf)).toEqual([1, 3, 2]);
  });
});
