import type { CodeList } from '#shared/definition/code-list';
import type { Definition } from '#shared/definition/definition';
import type { Field } from '#shared/definition/field';
import type { RepeatGroup } from '#shared/definition/form-element';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { diffVersions } from '#shared/diff/diff-versions';
import { tellsAll, told, type Edited } from '#shared/diff/told-changes.spec-support';

const section = (definition: Definition, page = 0) => definition.form.pages[page]!.sections[0]!;
const field = (definition: Definition, key: string) =>
  section(definition).elements.find((each) => each.key === key) as Field;
const AT = '/form/pages/0/sections/0/elements';
const EDITED: readonly Edited[] = [
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
];

describe('changes of a form', () => {
  tellsAll(EDITED);
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
