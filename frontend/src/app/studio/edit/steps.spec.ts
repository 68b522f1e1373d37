import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { checkDefinition } from '#shared/check/check-definition';
import { freshStep } from '../chain/fresh-step';
import { longestWay } from '../chain/longest-way';
import { freshClock } from '../clocks/fresh-clock';
import { wholeLimits } from '../chain/whole-limits';
import { run } from './command';
import { insertStep } from './insert-step';
import { valueAt } from './patch';
import { removeStep } from './remove-step';

describe('Steps of the chain', () => {
  it('put behind another one take over where its usual way went', () => {
    const definition = tinyDefinition();
    const after = run(
      definition,
      insertStep(definition, '/chain/steps/0', freshStep(definition, 'task', 'review')),
    ).definition;
    expect<unknown>(valueAt(after, '/chain/steps/0/outcomes/0/next')).toBe('task');
    expect<unknown>(valueAt(after, '/chain/steps/1/outcomes/0/next')).toBe('issue');
    expect<unknown>(valueAt(after, '/chain/steps/0/outcomes/1/next'))
      .withContext('the other way stays')
      .toBe('refused');
  });

  it('put behind the intake come first after acceptance', () => {
    const definition = tinyDefinition();
    const after = run(
      definition,
      insertStep(definition, '/chain/intake', freshStep(definition, 'notify', 'review')),
    ).definition;
    expect<unknown>([valueAt(after, '/chain/intake/accepted'), valueAt(after, '/chain/steps/0/next')]).toEqual([
      'notify',
      'decide',
    ]);
  });

  it('of every kind leave a chain that can be published', () => {
    for (const kind of ['task', 'route', 'automatic', 'notify'] as const) {
      const definition = tinyDefinition();
      const after = run(
        definition,
        insertStep(definition, '/chain/steps/0', freshStep(definition, kind, 'review')),
      ).definition;
      expect(checkDefinition(after).filter(({ severity, undecided }) => severity === 'error' && undecided !== true))
        .withContext(kind)
        .toEqual([]);
    }
  });

  it('taken out lead what came to them onward', () => {
    const definition = tinyDefinition();
    const removal = removeStep(definition, '/chain/steps/1')!;
    expect([removal.ways, removal.next.zh]).toEqual([1, '准予']);
    expect<unknown>(valueAt(run(definition, removal.command).definition, '/chain/steps/0/outcomes/0/next')).toBe(
      'granted',
    );
  });

  it('that are ends have no way onward', () => {
    expect(removeStep(tinyDefinition(), '/chain/steps/2')).toBeUndefined();
  });

  it('add up along the longest way, loops told', () => {
    const definition = tinyDefinition(({ chain }) => {
      const decide = chain.steps[0]!;
      if (decide.kind === 'task') decide.limit = { n: 3, unit: 'workingDay' };
    });
    expect(longestWay(definition.chain)).toEqual({ days: 3, steps: ['decide', 'issue', 'granted'], loops: false });
    const looping = tinyDefinition(({ chain }) => {
      const issue = chain.steps[1]!;
      if (issue.kind === 'automatic') issue.next = 'decide';
    });
    expect(longestWay(looping.chain).loops).toBeTrue();
  });

  it('stand beside the longest promise and the legal limit of the same stretch', () => {
    const clock = (kind: 'promised' | 'legal', n: number, to: 'decided' | 'accepted') => ({
      ...freshClock(),
      ...{ kind, to, limit: { n, unit: 'workingDay' as const } },
    });
    const short = [clock('legal', 1, 'accepted'), clock('promised', 1, 'accepted')];
    expect(wholeLimits([...short, clock('promised', 10, 'decided')])).toEqual({ promised: 10, legal: undefined });
    expect(wholeLimits([...short, clock('promised', 10, 'decided'), clock('legal', 20, 'decided')])).toEqual({
      promised: 10,
      legal: 20,
    });
  });
});
