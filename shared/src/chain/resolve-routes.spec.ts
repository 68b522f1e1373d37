import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import { canEnd, reachableSteps } from '#shared/chain/reachable-steps';
import { nextOf } from '#shared/chain/next-of';
import { resolveRoutes } from '#shared/chain/resolve-routes';
import { type Chain, type MainStep, stepOf } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';

const definition = food as unknown as Definition;
const text = { zh: '路' };
const base = { name: text, stage: 'review' } as const;
const route = (key: string, when: string, next: string, otherwise: string): MainStep => ({
  ...base,
  ...{ kind: 'route', key, branches: [{ when, label: text, next }], otherwise },
});
const withSteps = (...steps: MainStep[]): Definition => ({
  ...definition,
  chain: { ...definition.chain, steps: [...steps, ...definition.chain.steps] },
});

describe('Forks of a chain', () => {
  it('go by the first condition that holds, else otherwise, and say why', () => {
    const inspected = resolveRoutes(definition, 'needInspection', { form: { projects: ['hot'] } });
    const onPaper = resolveRoutes(definition, 'needInspection', { form: { projects: ['management'] } });

    expect(inspected.at?.key).toBe('inspect');
    expect(inspected.hops).toEqual([
      { step: 'needInspection', next: 'inspect', because: { zh: '其他情形', en: 'Otherwise' } },
    ]);
    expect(onPaper.at?.key).toBe('review');
    expect(onPaper.hops[0]?.because.zh).toBe('只做餐饮管理，书面审查');
  });

  it('take an unknown condition as one that does not hold', () => {
    expect(resolveRoutes(definition, 'needInspection', { form: {} }).at?.key).toBe('inspect');
    const broken = withSteps(route('broken', 'form.nothing > ', 'granted', 'refused'));
    expect(resolveRoutes(broken, 'broken', { form: {} }).at?.key).toBe('refused');
  });

  it('read the outcomes of earlier steps', () => {
    const asks = withSteps(route('asks', 'step.documents.outcome == "complete"', 'granted', 'refused'));
    expect(resolveRoutes(asks, 'asks', { form: {}, step: { documents: { outcome: 'complete' } } }).at?.key).toBe(
      'granted',
    );
    expect(resolveRoutes(asks, 'asks', { form: {}, step: {} }).at?.key).toBe('refused');
  });

  it('end nowhere when they run in a circle or into an unknown key, without going on for ever', () => {
    const circle = withSteps(route('one', 'true', 'two', 'two'), route('two', 'true', 'one', 'one'));
    expect(resolveRoutes(circle, 'one', { form: {} }).at).toBeUndefined();
    expect(resolveRoutes(definition, 'nowhere', { form: {} })).toEqual({ hops: [], at: undefined });
  });
});

describe('Reachable steps', () => {
  it('of the golden item are all of them, and each can end', () => {
    const reached = reachableSteps(definition);
    for (const { key } of definition.chain.steps) {
      expect(reached.has(key)).withContext(key).toBeTrue();
      expect(canEnd(definition.chain, key)).withContext(key).toBeTrue();
    }
  });

  it('leave out what nothing leads to', () => {
    const chain: Chain = withSteps(route('lonely', 'true', 'lonely', 'lonely')).chain;
    expect(reachableSteps({ ...definition, chain }).has('lonely')).toBeFalse();
    expect(canEnd(chain, 'lonely')).toBeFalse();
    expect(nextOf(stepOf(chain, 'lonely')!).map((way) => way.next)).toEqual(['lonely', 'lonely']);
  });
});
