import type { Actor } from '#shared/case/actor';
import { availableCommands } from '#shared/case/available-commands';
import type { CaseFacts } from '#shared/case/case-facts';
import { GOLDEN, RandomCase } from '#shared/case/random-case.spec-support';
import { decideCase } from '#shared/case/decide-case';
import { officer, SmallCase, smallDefinition, taskStep } from '#shared/case/small-case.spec-support';
import type { Definition } from '#shared/definition/definition';
import type { Who } from '#shared/definition/step/staffed';
import { divisionTree } from '#shared/form/region-names';

const clerk: Actor = { account: 'clerk', name: '窗口', posts: ['hall.clerk'] };
const reviewer: Actor = {
  ...{ account: 'reviewer', name: '审核', posts: ['market.reviewer'] },
  departments: ['market'],
};

/** The golden item, its first task for some people only and with a fallback; the case lies in 江岸区. */
function withWho(who: Who, fallback?: string): Definition {
  const steps = GOLDEN.chain.steps.map((step) =>
    step.key === 'documents' && step.kind === 'task' ? { ...step, who, ...(fallback && { fallback }) } : step,
  );
  return { ...GOLDEN, chain: { ...GOLDEN.chain, steps, region: 'form.residence.region' } };
}

const liesIn = divisionTree([
  { code: '000000', name: { zh: '青禾市' } },
  { code: '000001', name: { zh: '江岸区' }, parent: '000000' },
  { code: '000002', name: { zh: '安平区' }, parent: '000000' },
]);

function offered(who: Who, actor: Actor, around: Partial<CaseFacts> = {}, fallback?: string): boolean {
  const run = new RandomCase(withWho(who, fallback));
  const facts = { ...run.facts, liesIn, ...around };
  const accepted = decideCase(facts, run.state, { kind: 'accept' }, clerk);
  if (!accepted.ok) throw new Error(accepted.refusal.code);
  run.add(accepted.value);
  return availableCommands(facts, run.state, actor).some(({ kind }) => kind === 'decide');
}

const ofDistrict = (code: string): Partial<CaseFacts> => ({ regionsOf: () => [code] });

describe('Who may work at a step', () => {
  it('is whoever holds its post, where nothing else is asked', () => {
    expect(offered({}, reviewer)).toBeTrue();
    expect(offered({}, clerk)).toBeFalse();
  });

  it('is only of the named departments', () => {
    expect(offered({ departments: ['market'] }, reviewer)).toBeTrue();
    expect(offered({ departments: ['fire'] }, reviewer)).toBeFalse();
    expect(offered({ departments: ['market'] }, { ...reviewer, departments: [] })).toBeFalse();
  });

  it('is of the division of the case or one above it', () => {
    expect(offered({ within: 'caseRegion' }, reviewer, ofDistrict('000001'))).toBeTrue();
    expect(offered({ within: 'caseRegion' }, reviewer, ofDistrict('000000'))).toBeTrue();
    expect(offered({ within: 'caseRegion' }, reviewer, ofDistrict('000002'))).toBeFalse();
    expect(offered({ within: 'caseRegion' }, reviewer)).toBeFalse();
  });

  it('is not who decided before, and may have to be the same', () => {
    // Nobody decided there: the case came another way.
    expect(offered({ sameAs: ['review'] }, reviewer)).toBeTrue();
    expect(offered({ otherThan: ['review'] }, reviewer)).toBeTrue();
  });

  it('falls to another post where nobody but the applicant could act', () => {
    const nobody = { holders: () => [] };
    const chief: Actor = { account: 'chief', name: '负责人', posts: ['market.chief'] };
    expect(offered({}, chief, nobody, 'market.chief')).toBeTrue();
    expect(offered({}, reviewer, nobody, 'market.chief')).toBeFalse();
    const held = { holders: (post: string) => (post === 'market.reviewer' ? ['reviewer'] : ['chief']) };
    expect(offered({}, reviewer, held, 'market.chief')).toBeTrue();
    expect(offered({}, chief, { holders: () => ['applicant'] }, 'market.chief')).toBeTrue();
  });
});

describe('Who comes to a step that is not open', () => {
  it('hears whether its turn has not come, whether he did it himself or whether others did', () => {
    const run = new SmallCase(smallDefinition([taskStep('one', 'two'), taskStep('two', 'granted')]));
    const [ann, bob, eve] = [officer('ann', 'a.one'), officer('bob', 'a.one'), officer('eve', 'a.two')];
    const at = (step: string, who: Actor) =>
      run.give(who, { kind: 'decide', decision: { step, outcome: 'go', points: [] } });

    expect(at('two', ann)).toBe('CASE.NOT_YOUR_TURN');
    expect([at('one', ann), at('one', ann), at('one', bob), at('one', eve)]).toEqual([
      'done',
      'CASE.DONE_BY_YOU',
      'CASE.STEP_OVER',
      'CASE.NOT_YOURS',
    ]);
  });
});
