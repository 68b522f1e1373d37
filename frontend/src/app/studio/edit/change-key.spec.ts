import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { checkDefinition } from '#shared/check/check-definition';
import { run } from './command';
import { changeKey } from './change-key';
import { valueAt } from './patch';

const AT = '/form/pages/0/sections/0/elements';

describe('Renaming a key', () => {
  const cases: readonly {
    readonly at: string;
    readonly key: string;
    readonly then: readonly (readonly [at: string, value: unknown])[];
  }[] = [
    {
      at: `${AT}/1`,
      key: 'web',
      then: [
        [`${AT}/2/visibleWhen`, 'form.web'],
        [`${AT}/1/formerly`, ['online']],
      ],
    },
    {
      at: `${AT}/4`,
      key: 'size',
      then: [
        [`${AT}/5/computed`, 'form.size * 2'],
        ['/materials/1/neededWhen', 'form.size > 50'],
      ],
    },
    {
      at: `${AT}/0`,
      key: 'title',
      then: [
        ['/materials/0/sources/0/fields/0', 'title'],
        ['/results/0/holder', 'form.title'],
        [
          '/documents/0/body/zh',
          '{{applicant}}：{{outcome}}，{{form.title}}。{{reason}}可以申请行政复议或提起行政诉讼。',
        ],
      ],
    },
    {
      at: `${AT}/3`,
      key: 'type',
      then: [
        ['/form/pages/1/visibleWhen', 'form.type == "b"'],
        ['/results/0/lines/0/option', 'type'],
        ['/results/0/lines/0/value', 'form.type'],
      ],
    },
    { at: `${AT}/3/options/1`, key: 'beta', then: [['/form/pages/1/visibleWhen', 'form.sort == "beta"']] },
    {
      at: `${AT}/6/elements/0`,
      key: 'who2',
      then: [
        [`${AT}/6/summary/0`, 'who2'],
        [`${AT}/6/elements/1/visibleWhen`, 'row.who2 == "x"'],
      ],
    },
    { at: '/chain/steps/2', key: 'given', then: [['/chain/steps/1/next', 'given']] },
    { at: '/results/0', key: 'permit', then: [['/chain/steps/1/action/result', 'permit']] },
  ];

  for (const { at, key, then } of cases) {
    it(`to ${key} rewrites every reference of ${at}`, () => {
      const definition = tinyDefinition();
      const renamed = changeKey(definition, at, key);
      if (!renamed.ok) return fail(renamed.refusal.code);
      const after = run(definition, renamed.value).definition;
      for (const [place, value] of then) expect<unknown>(valueAt(after, place)).withContext(place).toEqual(value);
      const errors = checkDefinition(after).filter(
        ({ severity, undecided }) => severity === 'error' && undecided !== true,
      );
      expect(errors.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([]);
    });
  }

  it('leaves names alone that only look alike', () => {
    const definition = tinyDefinition(
      ({ materials }) => (materials[1]!.neededWhen = 'form.area > 50 && form.name != "area"'),
    );
    const renamed = changeKey(definition, `${AT}/4`, 'size');
    expect<unknown>(renamed.ok && valueAt(run(definition, renamed.value).definition, '/materials/1/neededWhen')).toBe(
      'form.size > 50 && form.name != "area"',
    );
  });

  it('follows names that are bound over rows, keys of options in first values and lists, and leaves those of other fields alone', () => {
    const definition = tinyDefinition(({ form, materials, chain }) => {
      const elements = form.pages[0]!.sections[0]!.elements;
      const sort = elements[3]!;
      if (sort.kind !== 'choice') throw new Error('The choice of kinds moved');
      sort.default = 'form.online ? "a" : "b"';
      elements.push({
        kind: 'repeat',
        key: 'rooms',
        label: { zh: '房间' },
        max: 3,
        summary: ['person'],
        elements: [{ kind: 'text', key: 'person', label: { zh: '用者' } }],
      });
      materials[1]!.neededWhen =
        'form.people.exists(p, p.person == "b") || form.rooms.exists(p, p.person == "b") // form.people 的人';
      chain.steps.push({
        kind: 'route',
        key: 'way',
        name: { zh: '分流' },
        stage: 'review',
        otherwise: 'decide',
        branches: [
          { label: { zh: '甲' }, when: 'step.decide.outcome in ["grant", "b"] && form.sort == "b"', next: 'decide' },
        ],
      });
    });
    const after = (at: string, key: string) => {
      const renamed = changeKey(definition, at, key);
      if (!renamed.ok) throw new Error(renamed.refusal.code);
      const changed = run(definition, renamed.value).definition;
      return [`${AT}/3/default`, '/materials/1/neededWhen', '/chain/steps/6/branches/0/when'].map((place) =>
        valueAt(changed, place),
      );
    };
    const [first, needed, when] = [
      'form.online ? "a" : "b"',
      definition.materials[1]!.neededWhen!,
      'step.decide.outcome in ["grant", "b"] && form.sort == "b"',
    ];
    expect<unknown>(after(`${AT}/6/elements/0`, 'human')).toEqual([first, needed.replace('p.person', 'p.human'), when]);
    expect<unknown>(after(`${AT}/6`, 'staff')).toEqual([first, needed.replace('form.people', 'form.staff'), when]);
    expect<unknown>(after(`${AT}/3/options/1`, 'beta')).toEqual([
      'form.online ? "a" : "beta"',
      needed,
      'step.decide.outcome in ["grant", "b"] && form.sort == "beta"',
    ]);
    expect<unknown>(after('/chain/steps/0/outcomes/0', 'yes')).toEqual([
      first,
      needed,
      'step.decide.outcome in ["yes", "b"] && form.sort == "b"',
    ]);
    expect<unknown>(after('/chain/steps/0', 'decision')).toEqual([
      first,
      needed,
      'step.decision.outcome in ["grant", "b"] && form.sort == "b"',
    ]);
  });

  it('refuses what is no key and what is taken', () => {
    const refusal = (key: string) => {
      const outcome = changeKey(tinyDefinition(), `${AT}/4`, key);
      return outcome.ok ? '' : outcome.refusal.code;
    };
    expect(['2', 'in', 'toString', '面积', ''].map(refusal)).toEqual(Array<string>(5).fill('KEY.MALFORMED'));
    expect(refusal('name')).toBe('KEY.DUPLICATE');
  });
});
