import type { CaseView } from '#shared/api/case';
import type { Chain } from '#shared/definition/chain';
import { stepPlaces } from './step-place';

const task = (key: string) => ({ kind: 'task', key, name: { zh: key }, outcomes: [] });
const lane = (key: string) => ({
  key,
  name: { zh: key },
  organ: { zh: key },
  entry: `${key}Look`,
  steps: [task(`${key}Look`)],
});
const CHAIN = {
  steps: [
    { kind: 'joint', key: 'together', name: { zh: '联审' }, lanes: [lane('fire'), lane('plan')] },
    task('decide'),
  ],
} as unknown as Chain;

const view = (open: readonly string[], commands: readonly object[] = []): CaseView =>
  ({ state: { steps: open.map((key) => ({ key })) }, commands }) as unknown as CaseView;

const CASES: readonly (readonly [string, CaseView, readonly string[]])[] = [
  ['one step', view(['decide']), ['decide']],
  ['lanes stand for their joint step', view(['together', 'fireLook', 'planLook']), ['fireLook', 'planLook']],
  ['a joint step alone is shown', view(['together']), ['together']],
  [
    'the lane of the reader comes first',
    view(['together', 'fireLook', 'planLook'], [{ kind: 'take', step: 'planLook' }]),
    ['planLook', 'fireLook'],
  ],
  [
    'a reminder alone makes no step his',
    view(['together', 'fireLook', 'planLook'], [{ kind: 'remind', step: 'planLook' }]),
    ['fireLook', 'planLook'],
  ],
];

describe('stepPlaces', () => {
  for (const [name, shown, expected] of CASES)
    it(name, () => expect(stepPlaces(shown, CHAIN).map(({ key }) => key)).toEqual([...expected]));
});
