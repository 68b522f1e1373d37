import { effectsOf } from '#shared/case/effects';
import { GOLDEN } from '#shared/case/random-case.spec-support';
import { officer, SmallCase, smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import type { AutomaticStep } from '#shared/definition/step/automatic';
import type { JointStep, Lane } from '#shared/definition/step/joint';
import type { Definition } from '#shared/definition/definition';
import type { MainStep } from '#shared/definition/chain';

const ann = officer('ann', 'a.one');
const LATER = { commitments: [], deferred: ['layout'] };

/** The golden item, its layout promised for later, with an allowance beside the licence. */
function deferring(steps: readonly MainStep[]): Definition {
  const base = smallDefinition(steps);
  const { legalBasis } = base.basics;
  return {
    ...base,
    commitments: [
      {
        ...{ key: 'later', kind: 'later', name: text('容缺'), text: text('我会补交'), lapsed: 'refused' },
        ...{ supplyWithin: { n: 10, unit: 'workingDay' }, consequence: text('终止'), legalBasis },
      },
    ],
    materials: base.materials.map((material) =>
      material.key === 'layout' ? { ...material, necessity: 'deferrable', deferredBy: 'later' } : material,
    ),
    results: [
      ...base.results,
      {
        ...{
          key: 'allowance',
          kind: 'entitlement',
          name: text('补贴'),
          holder: 'form.name',
          period: 'month',
          stops: [],
        },
        amounts: [{ when: 'true', label: text('每月'), fen: 100 }],
      },
    ],
  };
}

const automatic = (key: string, action: AutomaticStep['action'], next: string): AutomaticStep => ({
  ...{ kind: 'automatic', key, name: text(key), stage: 'delivery', action, next },
});
const grant = automatic('grant', { kind: 'grantEntitlement', result: 'allowance' }, 'granted');

describe('What was promised for later', () => {
  it('is awaited by an entitlement too: it is granted once all is there', () => {
    const run = new SmallCase(deferring([grant]), {}, LATER);
    expect([run.state.entitlements.length, run.at.key]).toEqual([0, 'grant']);
    expect(run.mine({ kind: 'supply', files: ['later'] })).toEqual(['done']);
    expect([run.state.entitlements.length, run.state.end?.kind]).toEqual([1, 'granted']);
  });

  it('ends the case where it does not come in time', () => {
    const run = new SmallCase(deferring([grant]), {}, LATER);
    run.run.wait(40 * 24 * 60);
    run.run.issue();
    expect([run.state.entitlements.length, run.state.end?.kind]).toEqual([0, 'refused']);
  });

  it('leaves the files of a correction that is open where they are', () => {
    const definition = deferring([taskStep('read', 'granted', { may: { correct: true } })]);
    const intake = { ...GOLDEN.chain.intake, accepted: 'read' } as Definition['chain']['intake'];
    const run = new SmallCase({ ...definition, chain: { ...definition.chain, intake } }, {}, LATER);
    run.give(officer('clerk', 'hall.clerk'), { kind: 'accept' });
    const told = run.state.files.map(({ material }) => material);
    const [material] = told;
    run.give(ann, { kind: 'requestCorrection', step: 'read', places: [{ material: material!, reason: '不清' }] });
    run.mine({ kind: 'supply', files: ['later'] });
    expect(run.state.files.map((file) => file.material)).toEqual([...told, 'layout']);
  });
});

describe('Certificates that two lanes bring at once', () => {
  const lane = (key: string): Lane => ({
    ...{ key, name: text(key), organ: text(key), limit: { n: 5, unit: 'workingDay' }, legalBasis: [] },
    entry: `${key}Issue`,
    steps: [
      automatic(`${key}Issue`, { kind: 'issueCertificate', result: 'foodLicence' }, `${key}End`),
      { kind: 'laneEnd', key: `${key}End`, name: text('同意'), stage: 'review', result: 'consent' },
    ],
  });
  const joint: JointStep = {
    ...{ kind: 'joint', key: 'both', name: text('并联'), stage: 'review', lead: 'left', rule: 'all' },
    ...{ lanes: [lane('left'), lane('right')], consented: 'granted', refused: 'refused' },
  };

  it('are both made: after the first the second is due', () => {
    const run = new SmallCase(smallDefinition([joint]));
    const due = (from: number) =>
      effectsOf(run.facts, run.run.events.slice(from), from + 1, run.state).filter(
        ({ kind }) => kind === 'issueCertificate',
      ).length;
    expect(due(0)).toBe(1);
    const before = run.run.events.length;
    run.run.add(run.run.issued()!);
    expect(due(before)).toBe(1);
    run.run.issue();
    expect([run.state.certificates.length, run.state.end?.kind]).toEqual([2, 'granted']);
  });
});

describe('What happens to a certificate', () => {
  it('does not bring back one that was revoked', () => {
    const change = (key: string, act: 'revoke' | 'resume', next: string) =>
      automatic(key, { kind: 'changeCertificate', result: 'foodLicence', act }, next);
    const issue = automatic('issue', { kind: 'issueCertificate', result: 'foodLicence' }, 'revoke');
    const run = new SmallCase(
      smallDefinition([issue, change('revoke', 'revoke', 'resume'), change('resume', 'resume', 'granted')]),
    );
    run.run.issue();
    expect(run.state.certificates.map(({ standing }) => standing)).toEqual(['revoked']);
    const told = effectsOf(run.facts, run.run.events, 1, run.state).filter(({ kind }) => kind === 'recordStanding');
    expect(told.length).withContext('the public check is told').toBe(1);
  });
});
