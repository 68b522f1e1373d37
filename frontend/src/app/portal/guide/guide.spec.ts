import type { Chain } from '#shared/definition/chain';
import type { Material } from '#shared/definition/material';
import { countAsks, materialAsks } from './material-asks';
import { headsOf, tasksOnTheWay } from './guide-steps';

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

describe('tasksOnTheWay', () => {
  const outcome = (next: string): object => ({ key: 'ok', next });
  const chain = {
    intake: { accepted: 'documents' },
    steps: [
      { kind: 'task', key: 'documents', mode: 'any', posts: ['a'], outcomes: [outcome('fork')] },
      { kind: 'route', key: 'fork', branches: [{ next: 'inspect' }], otherwise: 'decide' },
      { kind: 'task', key: 'inspect', mode: 'all', posts: ['b'], heads: 2, outcomes: [outcome('decide')] },
      { kind: 'task', key: 'decide', mode: 'any', posts: ['c'], outcomes: [outcome('issue'), outcome('documents')] },
      { kind: 'automatic', key: 'issue', next: 'granted' },
      { kind: 'task', key: 'neverReached', mode: 'any', posts: ['c'], outcomes: [outcome('granted')] },
      { kind: 'end', key: 'granted' },
    ],
  } as unknown as Chain;

  it('gives the tasks that acceptance can lead to, once each, also where the chain loops', () => {
    expect(tasksOnTheWay(chain).map(({ key }) => key)).toEqual(['documents', 'inspect', 'decide']);
  });

  it('counts the heads of a joint task', () => {
    expect(tasksOnTheWay(chain).map(headsOf)).toEqual([1, 2, 1]);
  });
});
