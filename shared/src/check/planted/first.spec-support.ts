import type { Definition } from '#shared/definition/definition';
import { AT, decide, elements, field, staffed, type Planted } from '#shared/check/planted/planted.spec-support';
import { licenceOf } from '#shared/check/tiny-definition.spec-support';

/** A choice from a code list as the eighth element; its list has two entries, one under an option of `sort`. */
function listed(definition: Definition, more: object = {}, parent = 'a'): void {
  const entries = [
    { key: 'a', label: { zh: '甲地' }, parent: 'a' },
    { key: 'b', label: { zh: '乙地' }, parent },
  ];
  definition.codeLists = [{ key: 'places', name: { zh: '地方' }, entries }];
  elements(definition).push({
    kind: 'choice',
    key: 'place',
    label: { zh: '地方' },
    list: 'places',
    under: 'form.sort',
    ...more,
  });
}

/** One situation, of those who do business online. */
function situated(definition: Definition, more: object = {}): void {
  definition.situations = [{ key: 'online', name: { zh: '网上' }, when: 'form.online', ...more }];
}

export const PLANTED_FIRST: readonly Planted[] = [
  { what: 'nothing', plant: () => undefined, findings: [] },

  {
    what: 'one key for two fields',
    plant: (d) => (field(d, 'site').key = 'name'),
    findings: [`KEY.DUPLICATE ${AT}/2/key`],
  },
  {
    what: 'one key for a page and a field',
    plant: (d) => (d.form.pages[1]!.key = 'name'),
    findings: ['KEY.DUPLICATE /form/pages/1/key'],
  },
  {
    what: 'the key of a field inside a row, which has a scope of its own',
    plant: (d) => elements(d).push({ kind: 'text', key: 'person', label: { zh: '人' } }),
    findings: [],
  },
  {
    what: 'one key for two outcomes',
    plant: (d) => (decide(d).outcomes[1]!.key = 'grant'),
    findings: ['KEY.DUPLICATE /chain/steps/0/outcomes/1/key'],
  },

  {
    what: 'a pattern that no linear engine reads',
    plant: (d) => Object.assign(field(d, 'name'), { pattern: { source: '^(?=.*甲).+$', message: { zh: '请写甲。' } } }),
    findings: [`PATTERN.INVALID ${AT}/0/pattern/source`],
  },
  {
    what: 'a pattern that can be read',
    plant: (d) => Object.assign(field(d, 'name'), { pattern: { source: '.*甲.*', message: { zh: '请写甲。' } } }),
    findings: [],
  },

  {
    what: 'an outcome that leads nowhere',
    plant: (d) => (decide(d).outcomes[1]!.next = 'nowhere'),
    findings: ['REFERENCE.UNKNOWN /chain/steps/0/outcomes/1/next', 'STEP.UNREACHED /chain/steps/3'],
  },
  {
    what: 'a withdrawal that is no end',
    plant: (d) => (d.chain.withdrawn = 'decide'),
    findings: ['REFERENCE.UNKNOWN /chain/withdrawn', 'STEP.UNREACHED /chain/steps/5'],
  },
  {
    what: 'a material made from an unknown field',
    plant: (d) => (d.materials[0]!.sources = [{ kind: 'form', fields: ['gone'] }]),
    findings: ['REFERENCE.UNKNOWN /materials/0/sources/0/fields/0'],
  },
  {
    what: 'a document that names an unknown field',
    plant: (d) => (d.documents[0]!.body.zh += '{{form.gone}} {{who}} {{form.name}}'),
    findings: ['REFERENCE.UNKNOWN /documents/0/body/zh', 'REFERENCE.UNKNOWN /documents/0/body/zh'],
  },
  {
    what: 'a certificate line with the labels of a text',
    plant: (d) => (licenceOf(d).lines[0]!.option = 'name'),
    findings: ['REFERENCE.UNKNOWN /results/0/lines/0/option'],
  },
  {
    what: 'a code list and what is offered under an answer',
    plant: (d) => listed(d),
    findings: [],
  },
  {
    what: 'an unknown code list',
    plant: (d) => listed(d, { list: 'gone' }),
    findings: [`REFERENCE.UNKNOWN ${AT}/7/list`],
  },
  {
    what: 'an unknown parent',
    plant: (d) => listed(d, {}, 'gone'),
    findings: ['REFERENCE.UNKNOWN /codeLists/0/entries/1/parent'],
  },
  {
    what: 'a parent that is a number',
    plant: (d) => listed(d, { under: 'form.area' }),
    findings: [`EXPRESSION.INVALID ${AT}/7/under`],
  },
  {
    what: 'a parent that cannot be read',
    plant: (d) => listed(d, { under: 'form.nothing' }),
    findings: [`EXPRESSION.INVALID ${AT}/7/under`],
  },
  {
    what: 'a parent so large that no condition of an entry could be made of it',
    plant: (d) => listed(d, { under: `"${'x'.repeat(1990)}"` }),
    findings: [`EXPRESSION.INVALID ${AT}/7/under`],
  },
  {
    what: 'one key for two entries of a code list',
    plant: (d) => {
      listed(d);
      d.codeLists![0]!.entries[1]!.key = 'a';
    },
    findings: ['KEY.DUPLICATE /codeLists/0/entries/1/key'],
  },
  {
    what: 'a comparison with an entry that the code list does not have',
    plant: (d) => {
      listed(d);
      field(d, 'area').visibleWhen = 'form.place == "a" || form.place == "z"';
    },
    findings: [`REFERENCE.UNKNOWN ${AT}/4/visibleWhen`],
  },
  {
    what: 'situations that name what there is',
    plant: (d) => situated(d, { entry: 'decide', results: [d.results[0]!.key] }),
    findings: [],
  },
  {
    what: 'situations that name what there is not',
    plant: (d) => {
      situated(d, {
        pages: ['first', 'gone', 'second'],
        materials: ['gone'],
        clocks: ['gone', 'promised', 'legal', 'receiving', 'delivery'],
        results: ['gone'],
        entry: 'gone',
      });
      d.form.guide = ['inner'];
    },
    findings: [
      'REFERENCE.UNKNOWN /situations/0/pages/1',
      'REFERENCE.UNKNOWN /situations/0/materials/0',
      'REFERENCE.UNKNOWN /situations/0/clocks/0',
      'REFERENCE.UNKNOWN /situations/0/results/0',
      'REFERENCE.UNKNOWN /situations/0/entry',
      'REFERENCE.UNKNOWN /form/guide/0',
    ],
  },
  {
    what: 'one key for two situations',
    plant: (d) => {
      situated(d);
      d.situations!.push({ key: 'online', name: { zh: '其他' } });
    },
    findings: ['KEY.DUPLICATE /situations/1/key'],
  },
  {
    what: 'a comparison with an unknown situation',
    plant: (d) => {
      situated(d);
      d.materials[0]!.neededWhen = 'situation == "online" || situation == "gone"';
    },
    findings: ['REFERENCE.UNKNOWN /materials/0/neededWhen'],
  },
  {
    what: 'a situation that reads the situation',
    plant: (d) => situated(d, { when: 'situation == "online"' }),
    findings: ['EXPRESSION.INVALID /situations/0/when'],
  },
  {
    what: 'a condition on the situation of an item that has none',
    plant: (d) => (d.materials[0]!.neededWhen = 'situation == "online"'),
    findings: ['EXPRESSION.INVALID /materials/0/neededWhen'],
  },
  {
    what: 'a situation that hides what it reads',
    plant: (d) => {
      d.form.pages[0]!.key = 'asked';
      situated(d, { pages: ['second'] });
      d.situations!.push({ key: 'other', name: { zh: '其他' } });
    },
    findings: ['EXPRESSION.CYCLE /form/pages/0', `FIELD.REQUIRED_HIDDEN ${AT}/2/visibleWhen`],
  },
  {
    what: 'an unknown result',
    plant: (d) => (d.results[0]!.key = 'other'),
    findings: ['REFERENCE.UNKNOWN /chain/steps/1/action/result'],
  },
  {
    what: 'a code that its dictionary does not have',
    plant: (d) => (d.basics.taskType = '99'),
    findings: ['REFERENCE.UNKNOWN /basics/taskType'],
  },
  {
    what: 'a condition on an option that is not there',
    plant: (d) => (d.materials[1]!.neededWhen = 'form.sort == "a" || form.sort == "z"'),
    findings: ['REFERENCE.UNKNOWN /materials/1/neededWhen'],
  },
  {
    what: 'a department that does not exist',
    plant: (d) => (d.basics.department = 'moon'),
    surroundings: staffed(1, 1),
    findings: ['REFERENCE.UNKNOWN /basics/department'],
  },

  {
    what: 'a condition on a field that is not there',
    plant: (d) => (field(d, 'site').visibleWhen = 'form.onlin'),
    findings: [`EXPRESSION.INVALID ${AT}/2/visibleWhen`],
  },
  {
    what: 'a number where yes or no is needed',
    plant: (d) => (d.materials[1]!.neededWhen = 'form.area'),
    findings: ['EXPRESSION.INVALID /materials/1/neededWhen'],
  },
  {
    what: 'a row read outside its group',
    plant: (d) => (field(d, 'site').visibleWhen = 'row.person == "x"'),
    findings: [`EXPRESSION.INVALID ${AT}/2/visibleWhen`],
  },

  {
    what: 'two fields that show each other',
    plant: (d) => {
      field(d, 'online').visibleWhen = 'has(form.site)';
      field(d, 'site').required = false;
      field(d, 'online').required = false;
    },
    findings: [`EXPRESSION.CYCLE ${AT}/1`],
  },
  {
    what: 'a computed value of itself',
    plant: (d) => Object.assign(field(d, 'twice'), { computed: 'form.twice + 1' }),
    findings: [`EXPRESSION.CYCLE ${AT}/5`],
  },
  {
    what: 'a field that is required while it reads what reads its requirement only',
    plant: (d) => (field(d, 'name').requiredWhen = 'has(form.site)'),
    findings: [],
  },

  {
    what: 'an unknown member',
    plant: (d) => Object.assign(d.chain, { speed: 9 }),
    findings: ['DEFINITION.MALFORMED /chain/speed'],
  },
  {
    what: 'a missing title',
    plant: (d) => Reflect.deleteProperty(d.form.pages[0]!, 'title'),
    findings: ['DEFINITION.MALFORMED /form/pages/0/title'],
  },
  {
    what: 'a kind of field that nobody knows',
    plant: (d) => Object.assign(field(d, 'site'), { kind: 'magic' }),
    findings: [`DEFINITION.MALFORMED ${AT}/2/kind`],
  },
];
