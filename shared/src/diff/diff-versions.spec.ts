import food from '../../golden/food-business-catering-new/definition.json' with { type: 'json' };
import type { CodeList } from '#shared/definition/code-list';
import { Definition } from '#shared/definition/definition';
import type { Field } from '#shared/definition/field';
import type { RepeatGroup } from '#shared/definition/form-element';
import { intakeOf, licenceOf, tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { Change } from '#shared/diff/change';
import { diffVersions } from '#shared/diff/diff-versions';
import { reductions } from '#shared/diff/reductions';

interface Edited {
  readonly what: string;
  readonly edit: (definition: Definition) => void;
  /** kind, effect, impact and pointer of each change, then old → new where they are told. */
  readonly changes: readonly string[];
}

const section = (definition: Definition, page = 0) => definition.form.pages[page]!.sections[0]!;
const field = (definition: Definition, key: string) =>
  section(definition).elements.find((each) => each.key === key) as Field;
const AT = '/form/pages/0/sections/0/elements';
const task = ({ chain }: Definition) =>
  chain.steps[0] as Extract<Definition['chain']['steps'][number], { kind: 'task' }>;

const EDITED: readonly Edited[] = [
  { what: 'nothing', edit: () => undefined, changes: [] },

  {
    what: 'a new question',
    edit: (d) => section(d).elements.splice(2, 0, { kind: 'text', key: 'extra', label: { zh: '另问' } }),
    changes: [`added burden validation+answers ${AT}/2: → 第 1 页 先问 › 另问`],
  },
  {
    what: 'a question less',
    edit: (d) => section(d).elements.splice(2, 1),
    changes: [`removed relief validation+answers ${AT}/2: 第 1 页 先问 › 网址 →`],
  },
  {
    what: 'a note more',
    edit: (d) => section(d).elements.push({ kind: 'note', key: 'read', label: { zh: '请看' }, body: { zh: '看' } }),
    changes: [`added none wording ${AT}/7: → 第 1 页 先问 › 请看`],
  },
  {
    what: 'an answer that became required',
    edit: (d) => (field(d, 'area').required = true),
    changes: [`tightened burden validation ${AT}/4/required: → 是`],
  },
  {
    what: 'an answer that became optional',
    edit: (d) => Reflect.deleteProperty(field(d, 'name'), 'required'),
    changes: [`loosened relief validation ${AT}/0/required: 是 →`],
  },
  {
    what: 'a question that fewer see',
    edit: (d) => (field(d, 'area').visibleWhen = 'form.online'),
    changes: [`loosened relief validation+answers+material ${AT}/4/visibleWhen: → 网上经营 为是（form.online）`],
  },
  {
    what: 'a question that everyone sees',
    edit: (d) => Reflect.deleteProperty(field(d, 'site'), 'visibleWhen'),
    changes: [`tightened burden validation ${AT}/2/visibleWhen: 网上经营 为是（form.online） →`],
  },
  {
    what: 'a label',
    edit: (d) => (field(d, 'name').label.zh = '名字'),
    changes: [`reworded none wording ${AT}/0/label: 名称 → 名字`],
  },
  {
    what: 'only the English of a label',
    edit: (d) => (field(d, 'name').label.en = 'Full name'),
    changes: [`reworded none wording ${AT}/0/label: Name → Full name`],
  },
  {
    what: 'a larger minimum',
    edit: (d) => Object.assign(field(d, 'area'), { min: 5 }),
    changes: [`tightened burden validation ${AT}/4/min: 1 → 5`],
  },
  {
    what: 'a larger maximum',
    edit: (d) => Object.assign(field(d, 'area'), { max: 500 }),
    changes: [`loosened relief validation ${AT}/4/max: 100 → 500`],
  },
  {
    what: 'a check',
    edit: (d) => (field(d, 'area').checks = [{ holds: 'form.area > 2', message: { zh: '太小' } }]),
    changes: [`tightened burden validation ${AT}/4/checks: → form.area > 2（太小）`],
  },
  {
    what: 'an option more',
    edit: (d) =>
      (field(d, 'sort') as Extract<Field, { kind: 'choice' }>).options!.push({ key: 'c', label: { zh: '丙' } }),
    changes: [`added relief validation ${AT}/3/options/2: → 丙`],
  },
  {
    what: 'an option less',
    edit: (d) => (field(d, 'sort') as Extract<Field, { kind: 'choice' }>).options!.shift(),
    changes: [`removed burden validation ${AT}/3/options/0: 甲 →`],
  },
  {
    what: 'a field that moved up',
    edit: (d) => section(d).elements.splice(0, 0, ...section(d).elements.splice(4, 1)),
    changes: [`moved none wording ${AT}/0`],
  },
  {
    what: 'a field that moved to another page',
    edit: (d) => section(d, 1).elements.push(...section(d).elements.splice(4, 1)),
    changes: [
      'moved none validation+answers+material /form/pages/1/sections/0/elements/1: 第 1 页 先问 → 第 2 页 再问',
    ],
  },
  {
    what: 'a renamed field',
    edit: (d) => Object.assign(field(d, 'area'), { key: 'space', formerly: ['area'] }),
    changes: [`renamed none wording+answers+material ${AT}/4: area → space`],
  },
  {
    what: 'a key that went and another that came',
    edit: (d) => Object.assign(field(d, 'area'), { key: 'space' }),
    changes: [
      `removed relief validation+answers+material ${AT}/4: 第 1 页 先问 › 面积 →`,
      `added burden validation+answers ${AT}/4: → 第 1 页 先问 › 面积`,
    ],
  },
  {
    what: 'a member of a row',
    edit: (d) => ((section(d).elements[6] as RepeatGroup).elements[1]!.label.zh = '外号'),
    changes: [`reworded none wording ${AT}/6/elements/1/label: 别名 → 外号`],
  },
  {
    what: 'a group that went, with its rows',
    edit: (d) => section(d).elements.pop(),
    changes: [`removed relief validation+answers ${AT}/6: 第 1 页 先问 › 人员 →`],
  },
  {
    what: 'a formula',
    edit: (d) => Object.assign(field(d, 'twice'), { computed: 'form.area * 3' }),
    changes: [`changed none answers ${AT}/5/computed: 面积 × 2（form.area * 2） → 面积 × 3（form.area * 3）`],
  },
  {
    what: 'pages that changed places',
    edit: (d) => d.form.pages.reverse(),
    changes: ['moved none wording /form/pages/0'],
  },

  {
    what: 'a material less',
    edit: (d) => d.materials.pop(),
    changes: ['removed relief material /materials/1: 布局图 →'],
  },
  {
    what: 'a material more',
    edit: (d) => d.materials.push({ ...tinyDefinition().materials[1]!, key: 'more', name: { zh: '照片' } }),
    changes: ['added burden material /materials/2: → 照片'],
  },
  {
    what: 'a material that all must hand in',
    edit: (d) => Reflect.deleteProperty(d.materials[1]!, 'neededWhen'),
    changes: ['tightened burden material /materials/1/neededWhen: 面积 大于 50（form.area > 50） →'],
  },
  {
    what: 'a material that is made now',
    edit: (d) => (d.materials[1]!.sources = [{ kind: 'form', fields: [] }]),
    changes: ['loosened relief material /materials/1/sources: 上传 pdf，每个不超过 5 MB，最多 1 个 → 由填写内容生成'],
  },

  {
    what: 'another next step',
    edit: (d) => (task(d).outcomes[1]!.next = 'withdrawn'),
    changes: ['changed none route /chain/steps/0/outcomes/1/next: refused → withdrawn'],
  },
  {
    what: 'another post',
    edit: (d) => (task(d).posts = ['market.deputy']),
    changes: ['changed none authority /chain/steps/0/posts: market.chief → market.deputy'],
  },
  {
    what: 'less time for a correction',
    edit: (d) => (intakeOf(d).correction.limit.n = 3),
    changes: ['tightened burden route+time /chain/intake/correction/limit: 5 个工作日 → 3 个工作日'],
  },
  {
    what: 'a longer promise',
    edit: (d) => (d.clocks[0]!.limit.n = 9),
    changes: ['tightened burden time /clocks/0/limit: 8 个工作日 → 9 个工作日'],
  },
  {
    what: 'a shorter promise',
    edit: (d) => (d.clocks[0]!.limit.n = 2),
    changes: ['loosened relief time /clocks/0/limit: 8 个工作日 → 2 个工作日'],
  },
  {
    what: 'a document’s words',
    edit: (d) => (d.documents[0]!.title.zh = '许可决定书'),
    changes: ['reworded none wording /documents/0/title: 决定书 → 许可决定书'],
  },
  {
    what: 'a certificate that ends',
    edit: (d) => (licenceOf(d).validYears = 5),
    changes: ['tightened burden time /results/0/validYears: → 5'],
  },
  {
    what: 'a visit',
    edit: (d) => (d.basics.visits = 1),
    changes: ['tightened burden wording+route /basics/visits: 0 → 1'],
  },
  {
    what: 'one condition less',
    edit: (d) => (d.basics.conditions = [{ zh: '有店。', en: 'There is a shop.' }].slice(1)),
    changes: ['loosened relief wording /basics/conditions: 有店。 →'],
  },
];

describe('diffVersions', () => {
  for (const { what, edit, changes } of EDITED) {
    it(`given ${what}, tells ${changes.length === 0 ? 'nothing' : changes.join(', ')}`, () => {
      const found = diffVersions(tinyDefinition(), tinyDefinition(edit));
      expect(found.map(told)).toEqual([...changes]);
      for (const change of found) {
        expect(Change.safeParse(change).success).toBeTrue();
        expect(change.place.en).toBeDefined();
        expect(change.what.en).toBeDefined();
      }
    });
  }

  it('tells the same places the other way round', () => {
    for (const { edit } of EDITED) {
      const [there, back] = [
        diffVersions(tinyDefinition(), tinyDefinition(edit)),
        diffVersions(tinyDefinition(edit), tinyDefinition()),
      ];
      const renamed = there.some((change) => change.kind === 'renamed');
      if (!renamed) expect(back.length).toBe(there.length);
    }
  });

  it('finds nothing between a golden item and itself', () => {
    const golden = Definition.parse(food);
    expect(diffVersions(golden, Definition.parse(food))).toEqual([]);
  });
});

describe('code lists', () => {
  it('tell each entry that came or is no longer offered', () => {
    const listed = (edit: (list: CodeList) => void): Definition => {
      const list: CodeList = { key: 'places', name: { zh: '地方' }, entries: [{ key: 'a', label: { zh: '甲地' } }] };
      edit(list);
      return { ...tinyDefinition(), codeLists: [list] };
    };
    const after = listed(({ entries }) => {
      entries[0]!.retired = true;
      entries.push({ key: 'b', label: { zh: '乙地' } });
    });
    expect(
      diffVersions(
        listed(() => undefined),
        after,
      ).map(told),
    ).toEqual([
      'tightened burden validation /codeLists/0/entries/0/retired: → 是',
      'added relief validation /codeLists/0/entries/1: → 乙地',
    ]);
  });
});

describe('reductions', () => {
  it('counts what applicants of the golden item may have to hand in, its tasks, days and visits', () => {
    const golden = Definition.parse(food);
    const lighter = Definition.parse(food);
    lighter.materials = lighter.materials.filter((material) => material.key !== 'licence');
    lighter.clocks.find((clock) => clock.kind === 'promised')!.limit.n = 6;
    expect(reductions(golden, lighter)).toEqual({
      materials: { before: 5, after: 4 },
      steps: { before: 5, after: 5 },
      days: { before: 8, after: 6 },
      visits: { before: 0, after: 0 },
    });
  });

  it('counts a material that becomes optional as one fewer, and tells it in words', () => {
    const golden = Definition.parse(food);
    const lighter = Definition.parse(food);
    lighter.materials.find((material) => material.key === 'layout')!.necessity = 'optional';
    expect(reductions(golden, lighter).materials).toEqual({ before: 5, after: 4 });
    expect(diffVersions(golden, lighter).map(told)).toEqual([
      'loosened relief material+time /materials/2/necessity: 必要 → 可交可不交',
    ]);
  });

  it('counts the legal limit where nothing is promised', () => {
    const tiny = tinyDefinition((d) => d.clocks.shift());
    expect(reductions(tinyDefinition(), tiny).days).toEqual({ before: 8, after: 10 });
  });
});

function told({ kind, impact, effect, pointer, before, after }: Change): string {
  const values =
    before === undefined && after === undefined
      ? ''
      : `: ${before ?? ''} → ${after ?? ''}`.replace('  ', ' ').trimEnd();
  return `${kind} ${effect} ${impact.join('+')} ${pointer}${values}`;
}
