import { addDays, civilDateOf } from '#shared/kernel/civil-date';
import { GOLDEN } from '#shared/case/random-case.spec-support';
import { officer, SmallCase, smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import type { JointStep, Lane } from '#shared/definition/step/joint';

const [ann, bob, cat] = [officer('ann', 'a.one'), officer('bob', 'a.two'), officer('cat', 'a.three')];
const DAY = 24 * 60;

/** Who holds which post; the fallback is a.three. */
const held = (posts: Readonly<Record<string, readonly string[]>>) => ({ holders: (post: string) => posts[post] ?? [] });

describe('Posts that nobody can fill', () => {
  it('give way in a sequence to the fallback, each in its turn', () => {
    const step = taskStep('row', 'granted', { posts: ['a.one', 'a.two'], mode: 'sequence', fallback: 'a.three' });
    const run = new SmallCase(smallDefinition([step]), held({ 'a.two': ['bob'], 'a.three': ['cat'] }));
    expect(run.decide(cat)).toBe('done');
    expect(run.at.waitingFor).toEqual(['a.two']);
    expect(run.decide(bob)).toBe('done');
    expect(run.state.end?.kind).toBe('granted');
  });

  it('do not count as voters of their own where one fallback votes for several', () => {
    const step = taskStep('vote', 'granted', {
      ...{ posts: ['a.one', 'a.two', 'hall.clerk'], mode: 'ratio', fallback: 'a.three' },
      ratio: { share: 0.6, otherwise: 'go' },
      outcomes: ['go', 'no'].map((key) => ({
        ...{ key, label: { zh: key }, next: 'granted', tone: 'neutral', reason: 'optional' },
      })),
    });
    const run = new SmallCase(smallDefinition([step]), held({ 'hall.clerk': ['dan'], 'a.three': ['cat'] }));
    expect(run.decide(cat, 'no')).toBe('done');
    expect(run.state.trace['vote']).withContext('a vote alone is no outcome').toBeUndefined();
    expect(run.decide(officer('dan', 'hall.clerk'), 'go')).toBe('done');
    expect(run.state.end?.kind).toBe('granted');
  });

  it('give way as lead of a crew', () => {
    const crew = { min: 2, lead: 'a.one', countersign: false };
    const step = taskStep('visit', 'granted', { posts: ['a.two'], mode: 'crew', crew, fallback: 'a.three' });
    const run = new SmallCase(smallDefinition([step]), held({ 'a.two': ['bob'], 'a.three': ['cat'] }));
    expect([cat, bob].map((who) => run.give(who, { kind: 'take', step: 'visit' }))).toEqual(['done', 'done']);
    expect(run.decide(cat)).toBe('done');
  });

  it('are not given a step that somebody wants to hand over', () => {
    const step = taskStep('read', 'granted', { may: { transfer: ['a.two', 'a.three'] } });
    const run = new SmallCase(smallDefinition([step]), held({ 'a.one': ['ann'], 'a.three': ['cat'] }));
    const hand = (to: string) => run.give(ann, { kind: 'transfer', step: 'read', to, reason: '回避' });
    expect([hand('a.two'), hand('a.three')]).toEqual(['CASE.NO_SUCH_POST', 'done']);
  });
});

describe('A step in a sequence that was handed over', () => {
  it('goes on with the next post, not back to the one that handed it over', () => {
    const may = { transfer: ['a.three'] };
    const step = taskStep('row', 'granted', { posts: ['a.one', 'a.two'], mode: 'sequence', may });
    const run = new SmallCase(smallDefinition([step]));
    run.give(ann, { kind: 'transfer', step: 'row', to: 'a.three', reason: '回避' });
    run.decide(cat);
    expect(run.at.waitingFor).toEqual(['a.two']);
  });
});

describe('A step that was taken by somebody who can act no more', () => {
  const may = { delegate: ['a.three'] };

  it('is free again once his delegation is over', () => {
    const run = new SmallCase(smallDefinition([taskStep('read', 'granted', { may })]));
    const today = civilDateOf(run.run.now);
    run.give(ann, { kind: 'delegate', step: 'read', to: 'a.three', from: today, until: addDays(today, 1) });
    expect(run.give(cat, { kind: 'take', step: 'read' })).toBe('done');
    expect(run.decide(ann)).toBe('CASE.STEP_TAKEN');
    run.run.wait(3 * DAY);
    expect([run.decide(cat), run.decide(ann)]).toEqual(['CASE.NOT_YOURS', 'done']);
  });

  it('is free again once he holds the post no more', () => {
    const holders: Record<string, string[]> = { 'a.one': ['ann', 'eve'] };
    const run = new SmallCase(smallDefinition([taskStep('read', 'granted')]), held(holders));
    run.give(ann, { kind: 'take', step: 'read' });
    expect(run.decide(officer('eve', 'a.one'))).toBe('CASE.STEP_TAKEN');
    holders['a.one'] = ['eve'];
    expect(run.decide(officer('eve', 'a.one'))).toBe('done');
  });
});

describe('A decision whose signatures do not come', () => {
  it('is taken back by whoever decided; all begins anew, the others being free', () => {
    const crew = { min: 2, lead: 'a.one', countersign: true };
    const run = new SmallCase(smallDefinition([taskStep('visit', 'granted', { mode: 'crew', crew })]));
    const [eve, fay] = [officer('eve', 'a.one'), officer('fay', 'a.one')];
    for (const who of [ann, eve]) run.give(who, { kind: 'take', step: 'visit' });
    run.decide(ann);
    expect([run.offers(ann), run.offers(eve)]).toEqual([['release'], ['countersign']]);
    expect(run.give(ann, { kind: 'release', step: 'visit' })).toBe('done');
    expect(run.at.takenBy).toEqual([]);
    for (const who of [ann, fay]) run.give(who, { kind: 'take', step: 'visit' });
    run.decide(ann);
    expect(run.give(fay, { kind: 'countersign', step: 'visit', agrees: true })).toBe('done');
    expect(run.state.end?.kind).toBe('granted');
  });

  it('may wait for a post that only the decider holds: he asks for nobody then', () => {
    const run = new SmallCase(smallDefinition([taskStep('read', 'granted', { may: { cosign: ['a.two'] } })]));
    const both = officer('both', 'a.one', 'a.two');
    run.give(both, { kind: 'addCosigner', step: 'read', post: 'a.two', reason: '会签' });
    run.decide(both);
    expect(run.give(both, { kind: 'countersign', step: 'read', agrees: true })).toBe('CASE.NOTHING_TO_SIGN');
    run.give(both, { kind: 'release', step: 'read' });
    expect(run.decide(both)).toBe('done');
    expect(run.state.end?.kind).toBe('granted');
  });
});

describe('A step for whoever decided at another one', () => {
  const steps = [taskStep('first', 'again'), taskStep('again', 'granted', { who: { sameAs: ['first'] } })];
  const eve = officer('eve', 'a.one');

  it('is his alone while he holds his post', () => {
    const run = new SmallCase(smallDefinition(steps), held({ 'a.one': ['ann', 'eve'] }));
    run.decide(ann);
    expect([run.decide(eve), run.decide(ann)]).toEqual(['CASE.NOT_YOURS', 'done']);
  });

  it('is open to the others of the post once he has left it', () => {
    const holders: Record<string, string[]> = { 'a.one': ['ann', 'eve'] };
    const run = new SmallCase(smallDefinition(steps), held(holders));
    run.decide(ann);
    holders['a.one'] = ['eve'];
    expect(run.decide(eve)).toBe('done');
  });
});

describe('A decision that was voided after the step had been handed over', () => {
  it('is taken anew by the post of the step, though another one had taken it', () => {
    const may = { transfer: ['a.two'], cosign: ['a.three'] };
    const run = new SmallCase(smallDefinition([taskStep('read', 'granted', { may })]));
    run.give(ann, { kind: 'transfer', step: 'read', to: 'a.two', reason: '回避' });
    run.give(bob, { kind: 'take', step: 'read' });
    run.give(bob, { kind: 'addCosigner', step: 'read', post: 'a.three', reason: '会签' });
    run.decide(bob);
    expect(run.give(cat, { kind: 'countersign', step: 'read', agrees: false, reason: '不同意' })).toBe('done');
    const again = run.at.waitingFor[0] === 'a.one' ? ann : bob;
    expect(run.decide(again)).toBe('done');
  });
});

describe('A joint step that needs no lane and leads to itself', () => {
  it('is told to lead nowhere, where it would turn for ever', () => {
    const lane = (key: string): Lane => ({
      ...{ key, name: text(key), organ: text(key), entry: `${key}End`, when: 'form.seats > 1000.0' },
      ...{ limit: { n: 5, unit: 'workingDay' }, legalBasis: GOLDEN.basics.legalBasis },
      steps: [{ kind: 'laneEnd', key: `${key}End`, name: text(key), stage: 'review', result: 'consent' }],
    });
    const knot: JointStep = {
      ...{ kind: 'joint', key: 'knot', name: text('并联'), stage: 'review', rule: 'any', lead: 'one' },
      ...{ lanes: [lane('one'), lane('two')], consented: 'knot', refused: 'refused' },
    };
    expect(() => new SmallCase(smallDefinition([knot]))).toThrowError(/leads nowhere/);
  });
});
