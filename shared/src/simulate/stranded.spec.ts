import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import type { MainStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { makeApplicants } from '#shared/simulate/make-applicants';
import { simulate } from '#shared/simulate/simulate';
import { peopleFrom } from '#shared/simulate/walk/people-from';
import { walkCase, type Walk } from '#shared/simulate/walk/walk-case';

const calendar = [CALENDAR_2026];

function walked(definition: Definition, people?: readonly { posts: string[]; count: number }[]): Walk {
  const { applicants } = makeApplicants(definition, { seed: 1, count: 1, calendar });
  return walkCase(definition, applicants[0]!, {
    ...{ seed: 1, calendar },
    ...(people && { people: peopleFrom(definition, people) }),
  });
}

const confirm: MainStep = {
  ...{
    key: 'confirm',
    kind: 'applicant',
    name: text('确认'),
    stage: 'review',
    act: 'confirm',
    message: text('请确认'),
  },
  deadline: { kind: 'set', by: 'a.two', max: { n: 5, unit: 'workingDay' } },
  outcomes: [{ key: 'yes', label: text('是'), next: 'granted' }],
  silence: { next: 'refused', legalBasis: [] },
};

describe('A case that walks', () => {
  it('ends where the people are there', () => {
    expect(walked(smallDefinition([taskStep('look', 'granted')]), [{ posts: ['a.one'], count: 1 }]).kind).toBe('ended');
  });

  it('stands still where nobody holds the post, and says where', () => {
    const walk = walked(smallDefinition([taskStep('look', 'granted')]), [{ posts: ['a.two'], count: 3 }]);
    expect(walk).toEqual(jasmine.objectContaining({ kind: 'stuck', at: ['look'] }));
  });

  it('stands still where two must decide and one is there', () => {
    const both = smallDefinition([taskStep('look', 'granted', { mode: 'all', heads: 2 })]);
    expect(walked(both, [{ posts: ['a.one'], count: 1 }]).kind).toBe('stuck');
    expect(walked(both, [{ posts: ['a.one'], count: 2 }]).kind).toBe('ended');
  });

  it('stands still where nobody sets the day of the applicant', () => {
    const asks = smallDefinition([taskStep('look', 'confirm'), confirm]);
    const alone = walked(asks, [{ posts: ['a.one'], count: 1 }]);
    expect(alone).toEqual(jasmine.objectContaining({ kind: 'stuck', at: ['confirm'] }));
    expect(walked(asks, [{ posts: ['a.one', 'a.two'], count: 1 }]).kind).toBe('ended');
  });

  it('goes on and on where every way leads back', () => {
    const circle = smallDefinition([taskStep('one', 'two'), taskStep('two', 'one')]);
    expect(walked(circle).kind).toBe('endless');
  });

  it('stands still at a form that nobody can fill', () => {
    const never = [{ holds: 'form.area > 5.0 && form.area < 3.0', message: text('不行') }];
    const area = { kind: 'number' as const, key: 'area', label: text('面积'), required: true, checks: never };
    const form = { pages: [{ key: 'p', title: text('页'), sections: [{ key: 's', elements: [area] }] }] };
    const walk = walked(smallDefinition([taskStep('look', 'granted', { form })]));
    expect(walk.kind).toBe('stuck');
    expect(walk.kind === 'stuck' && walk.why.some(({ code }) => code === 'ANSWERS.INVALID')).toBeTrue();
  });

  it('stands still where the chain leads nowhere', () => {
    expect(walked(smallDefinition([taskStep('look', 'nowhere')])).kind).toBe('stuck');
  });

  it('is told of in the report', () => {
    const report = simulate(smallDefinition([taskStep('one', 'two'), taskStep('two', 'one')]), {
      ...{ seed: 1, runs: 3, calendar },
    });
    expect(report.walks).toEqual({ ended: 0, stuck: 0, endless: 3, refused: 0 });
    expect(report.strandedCases.map(({ kind }) => kind)).toEqual(['endless', 'endless', 'endless']);
    expect(report.wholeDays).toBeUndefined();
  });
});

describe('Somebody who cannot apply', () => {
  const base = smallDefinition([taskStep('look', 'granted')]);
  const [page] = base.form.pages;

  it('comes back with what stayed wrong', () => {
    const never = [{ holds: 'form.never > 5.0 && form.never < 3.0', message: text('不行') }];
    const field = { kind: 'number' as const, key: 'never', label: text('数'), required: true, checks: never };
    const section = { key: 'more', elements: [field] };
    const form = {
      ...base.form,
      pages: [{ ...page!, sections: [...page!.sections, section] }, ...base.form.pages.slice(1)],
    };
    const { applicants, cannotApply } = makeApplicants({ ...base, form }, { seed: 1, count: 2, calendar });
    expect(applicants).toEqual([]);
    expect(cannotApply.map(({ issues }) => issues.map(({ pointer, code }) => `${pointer} ${code}`))).toEqual([
      ['/never CHECK.FAILED'],
      ['/never CHECK.FAILED'],
    ]);
  });

  it('is one whose material no source gives', () => {
    const [first, ...others] = base.materials;
    const sources = [{ kind: 'sharedData' as const, question: 'business.subject', query: {}, proves: 'false' }];
    const { neededWhen: _, waivers: __, ...plain } = first!;
    const materials = [{ ...plain, necessity: 'required' as const, sources }, ...others];
    const { cannotApply } = makeApplicants({ ...base, materials }, { seed: 1, count: 1, calendar });
    expect(cannotApply[0]?.issues.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      `/files/${first!.key} MATERIAL.MISSING`,
    ]);
  });
});
