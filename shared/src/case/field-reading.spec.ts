import { fieldReading } from '#shared/case/field-reading';
import { officer, SmallCase, smallDefinition, taskStep } from '#shared/case/small-case.spec-support';
import type { Definition } from '#shared/definition/definition';
import type { FieldRight } from '#shared/definition/step/staffed';

const hides = (...fields: string[]): FieldRight[] => fields.map((field) => ({ field, right: 'hidden' }));

const definition = smallDefinition([
  taskStep('look', 'judge', {
    posts: ['a.one'],
    fields: [...hides('agent', 'managers'), { field: 'name', right: 'read' }],
    may: { consult: ['a.three'], transfer: ['a.four'], delegate: ['a.five'] },
  }),
  taskStep('judge', 'granted', { posts: ['a.two'], fields: hides('agent', 'legalPersonId') }),
]);

describe('What somebody of the staff reads of an application', () => {
  const ann = officer('ann', 'a.one');
  const run = () => new SmallCase(definition);
  const hidden = (small: SmallCase, account: string, ...posts: string[]) =>
    [...fieldReading(small.facts.definition, small.run.events, { account, posts }).hidden].sort();
  const steps = (small: SmallCase, account: string, ...posts: string[]) =>
    fieldReading(small.facts.definition, small.run.events, { account, posts }).steps;

  it('is what the step of his post does not hide; fields that it does not name are read', () => {
    expect(hidden(run(), 'ann', 'a.one')).toEqual(['agent', 'managers']);
    expect(hidden(run(), 'bob', 'a.two')).toEqual(['agent', 'legalPersonId']);
  });

  it('is what any of his steps reads, where he has a part in several', () => {
    expect(hidden(run(), 'both', 'a.one', 'a.two')).toEqual(['agent']);
    expect(steps(run(), 'both', 'a.one', 'a.two')).toEqual(['look', 'judge']);
  });

  it('stays his where he gave the post up in which he decided', () => {
    const small = run();
    small.decide(ann);
    expect(hidden(small, 'ann')).toEqual(['agent', 'managers']);
    expect(steps(small, 'ann')).toEqual(['look']);
    expect(steps(small, 'somebody')).toEqual([]);
  });

  it('is that of the step for whoever is asked, handed it or stands in', () => {
    const small = run();
    small.give(ann, { kind: 'consult', step: 'look', post: 'a.three', question: '如何？' });
    expect(steps(small, 'asked', 'a.three')).toEqual(['look']);
    const days = { from: '2026-01-01', until: '2026-12-30' };
    const given = [
      small.give(ann, { kind: 'delegate', step: 'look', to: 'a.five', ...days }),
      small.give(ann, { kind: 'transfer', step: 'look', to: 'a.four', reason: '出差' }),
    ];
    for (const [at, post] of ['a.five', 'a.four'].entries())
      expect(steps(small, 'other', post)).toEqual(given[at] === 'done' ? ['look'] : []);
    expect(given).toContain('done');
  });

  it('is whole for whoever accepts applications', () => {
    const accepted: Definition = {
      ...definition,
      chain: {
        ...definition.chain,
        intake: {
          mode: 'accept',
          posts: ['hall.clerk'],
          accepted: 'look',
          notAccepted: 'notAccepted',
          reviewPoints: [],
          legalBasis: [],
        } as never,
      },
    };
    const read = fieldReading(accepted, [], { account: 'clerk', posts: ['hall.clerk'] });
    expect([[...read.hidden], read.steps]).toEqual([[], ['intake']]);
  });

  it('lacks what some step hides and what is sensitive, for whoever has no part in any', () => {
    const nobody = hidden(run(), 'colleague', 'a.nine');
    for (const key of ['agent', 'managers', 'legalPersonId']) expect(nobody).toContain(key);
    expect(nobody).not.toContain('name');
  });
});
