import type { Definition } from '#shared/definition/definition';
import type { Fee } from '#shared/definition/fee';
import { AT, decide, field, type Planted } from '#shared/check/planted/planted.spec-support';

const LAW = [{ law: { zh: '《某法》', en: 'Some law' }, level: 'statute' as const }];

const plan = (d: Definition) => d.materials[1]!;
const charge = (d: Definition, more: Partial<Fee>) => {
  d.basics.fee.charged = true;
  d.fees = [
    {
      ...{ key: 'cost', name: { zh: '工本费', en: 'Cost' }, amount: { kind: 'fixed', fen: 1000 } },
      ...{ collectedAt: 'application', legalBasis: LAW, ...more },
    },
  ];
};
const onTheSpot = (d: Definition) => (d.chain.intake = { mode: 'onTheSpot', first: 'decide', legalBasis: LAW });

/** What the publish rules of the implementation list say of the basics (standards.md B.3), and of their codes. */
const BASICS: readonly Planted[] = [
  {
    what: 'decided on the spot by its type alone',
    plant: (d) => (d.basics.projectType = '1'),
    findings: ['ITEM.PROJECT_TYPE /basics/projectType'],
  },
  {
    what: 'decided on the spot by its type and its chain',
    plant: (d) => {
      d.basics.projectType = '1';
      onTheSpot(d);
      d.chain.steps.splice(4, 1);
      d.clocks.splice(2, 1);
    },
    findings: [],
  },
  {
    what: 'a visit without a reason',
    plant: (d) => Object.assign(d.basics, { visits: 1, handling: undefined }),
    findings: ['ITEM.VISIT_REASON /basics/visits'],
  },
  {
    what: 'a visit with no reason but a word for none',
    plant: (d) => Object.assign(d.basics, { visits: 1, handling: undefined, visitReason: { zh: '无', en: 'None' } }),
    findings: ['ITEM.VISIT_REASON /basics/visits'],
  },
  {
    what: 'a visit with its reason',
    plant: (d) =>
      Object.assign(d.basics, { visits: 1, handling: undefined, visitReason: { zh: '要验原件。', en: 'Originals.' } }),
    findings: [],
  },
  {
    what: 'a reason for a visit that is not needed',
    plant: (d) => (d.basics.visitReason = { zh: '要验原件。', en: 'Originals.' }),
    findings: ['ITEM.VISIT_REASON /basics/visitReason'],
  },
  {
    what: 'no visit, and no reason in so many words',
    plant: (d) => (d.basics.visitReason = { zh: '无', en: 'None' }),
    findings: [],
  },
  {
    what: 'no visit and nothing said of how it is done',
    plant: (d) => delete d.basics.handling,
    findings: ['ITEM.NO_WAY_IN /basics/visits'],
  },
  {
    what: 'no visit, enquiries online and results by mail',
    plant: (d) => (d.basics.handling = { online: { depth: '1' }, mail: { materials: false, result: true } }),
    findings: ['ITEM.NO_WAY_IN /basics/handling'],
  },
  {
    what: 'no visit and materials by mail',
    plant: (d) => (d.basics.handling = { mail: { materials: true, result: true } }),
    findings: [],
  },
  {
    what: 'no visit where nobody applies',
    plant: (d) => Object.assign(d.basics, { origin: 'data', handling: undefined }),
    findings: [],
  },
  {
    what: 'all of it online with a visit',
    plant: (d) => Object.assign(d.basics, { visits: 1, visitReason: { zh: '要验原件。', en: 'Originals.' } }),
    findings: ['ITEM.ONLINE_VISITS /basics/visits'],
  },
  {
    what: 'most of it online with a visit',
    plant: (d) =>
      Object.assign(d.basics, {
        ...{ visits: 1, visitReason: { zh: '要验原件。', en: 'Originals.' }, handling: { online: { depth: '3' } } },
      }),
    findings: [],
  },
  {
    what: 'a certificate that is said to be a document, and a document that is said to be a certificate',
    plant: (d) =>
      (d.basics.resultDetails = [
        { name: { zh: '小证', en: 'Tiny licence' }, type: '20' },
        { name: { zh: '批文', en: 'Approval' }, type: '10' },
      ]),
    findings: ['ITEM.RESULT_TYPE /basics/resultDetails/0/type', 'ITEM.RESULT_TYPE /basics/resultDetails/1/type'],
  },
  {
    what: 'results that are what they are called, and one whose name does not tell',
    plant: (d) =>
      (d.basics.resultDetails = [
        { name: { zh: '小证', en: 'Tiny licence' }, type: '10' },
        { name: { zh: '批文', en: 'Approval' }, type: '20' },
        { name: { zh: '意见书', en: 'Opinion' }, type: '20' },
      ]),
    findings: [],
  },
  {
    what: 'an organ whose credit code does not fit',
    plant: (d) => (d.basics.organs = { departmentCode: '11440100007483172X' }),
    findings: ['CODE.MALFORMED /basics/organs/departmentCode'],
  },
  {
    what: 'an implementation code of another organ',
    plant: (d) =>
      Object.assign(d.basics, {
        ...{ level: '3', basicCode: '440106043001', implementationCode: '11440100007483172Q3440106043001' },
        organs: { departmentCode: '91350100M000100Y43' },
      }),
    findings: ['CODE.MALFORMED /basics/implementationCode'],
  },
  {
    what: 'an implementation code of its organ',
    plant: (d) =>
      Object.assign(d.basics, {
        ...{ level: '3', basicCode: '440106043001', implementationCode: '11440100007483172Q3440106043001' },
        organs: { departmentCode: '11440100007483172Q' },
      }),
    findings: [],
  },
];

/** Fees and materials. */
const PAPERS: readonly Planted[] = [
  {
    what: 'a fee that nobody pays',
    plant: (d) => charge(d, { neededWhen: 'form.sort == "a" && form.sort == "b"' }),
    findings: ['FEE.NEVER /fees/0/neededWhen'],
  },
  {
    what: 'a fee that some pay',
    plant: (d) => charge(d, { neededWhen: 'form.sort == "a"' }),
    findings: [],
  },
  {
    what: 'a fee that cannot be thought through',
    plant: (d) => charge(d, { neededWhen: 'form.area * form.area < 0' }),
    findings: ['FEE.NEVER /fees/0/neededWhen undecided'],
  },
  {
    what: 'a required material without a basis',
    plant: (d) => (plan(d).legalBasis = []),
    findings: ['MATERIAL.NO_BASIS /materials/1/legalBasis'],
  },
  {
    what: 'an optional material without a basis',
    plant: (d) => Object.assign(plan(d), { legalBasis: [], necessity: 'optional' }),
    findings: [],
  },
  {
    what: 'a paper of an organ that only the applicant can supply',
    plant: (d) => (plan(d).origin = '20'),
    findings: ['MATERIAL.ISSUED /materials/1/sources'],
  },
  {
    what: 'a paper of an organ that a certificate proves first',
    plant: (d) => {
      plan(d).origin = '20';
      plan(d).sources.unshift({ kind: 'certificate', type: 'planApproval', holder: 'form.name' });
    },
    findings: [],
  },
  { what: 'a paper of the applicant’s own', plant: (d) => (plan(d).origin = '10'), findings: [] },
  {
    what: 'a paper from nowhere that the dictionary knows',
    plant: (d) => (plan(d).origin = '11'),
    findings: ['REFERENCE.UNKNOWN /materials/1/origin'],
  },
  ...['其他材料', '法律法规规定的其他文件', '营业执照等材料', '相关证明', '其他有关资料'].map((zh) => ({
    what: `a material called ${zh}`,
    plant: (d: Definition) => (plan(d).name = { zh, en: 'Plan' }),
    findings: ['MATERIAL.VAGUE /materials/1/name'],
  })),
  ...['Other documents', 'Supporting documents', 'Plan, photos etc.', 'Papers as required'].map((en) => ({
    what: `a material called ${en}`,
    plant: (d: Definition) => (plan(d).name = { zh: '布局图', en }),
    findings: ['MATERIAL.VAGUE /materials/1/name'],
  })),
  {
    what: 'a hint that asks for other papers',
    plant: (d) => (plan(d).hint = { zh: '还要带上其他材料。', en: 'Bring it.' }),
    findings: ['MATERIAL.VAGUE /materials/1/hint'],
  },
  ...['建筑材料检测报告', '有利害关系业主的同意', '房屋所有权证明文件', '其他股东的同意书'].map((zh) => ({
    what: `a material called ${zh}`,
    plant: (d: Definition) => (plan(d).name = { zh, en: 'Plan' }),
    findings: [],
  })),
  {
    what: 'two materials of one name',
    plant: (d) => (plan(d).name = { zh: '申请书', en: 'Application' }),
    findings: ['MATERIAL.SAME_NAME /materials/1/name'],
  },
  {
    what: 'a sample without its file',
    plant: (d) =>
      (plan(d).samples = [
        { kind: 'blank', name: { zh: '空表', en: 'Blank' }, file: ' ', sha256: 'a'.repeat(64) },
        { kind: 'sample', name: { zh: '样表', en: 'Sample' }, file: 'f1', sha256: 'a'.repeat(64) },
      ]),
    findings: ['MATERIAL.SAMPLE_MISSING /materials/1/samples/0/file'],
  },
  {
    what: 'review points of a material and a step without reasons',
    plant: (d) => {
      const [some, none] = [[{ zh: '看不清', en: 'Illegible' }], []];
      plan(d).reviewPoints = [
        { key: 'clear', text: { zh: '清楚', en: 'Clear' }, reasons: some },
        { key: 'whole', text: { zh: '完整', en: 'Whole' }, reasons: none },
      ];
      decide(d).reviewPoints = [{ key: 'fits', text: { zh: '相符', en: 'Fits' }, reasons: none }];
    },
    findings: [
      'REVIEW.NO_REASONS /materials/1/reviewPoints/1/reasons',
      'REVIEW.NO_REASONS /chain/steps/0/reviewPoints/0/reasons',
    ],
  },
];

/** Words. */
const TEXTS: readonly Planted[] = [
  {
    what: 'texts without English in three parts',
    plant: (d) => {
      field(d, 'name').label = { zh: '名称' };
      field(d, 'area').label = { zh: '面积' };
      plan(d).name = { zh: '布局图' };
      d.basics.themes = [{ zh: '开店' }];
    },
    findings: [
      'TEXT.NO_ENGLISH /basics/themes/0',
      `TEXT.NO_ENGLISH ${AT}/0/label`,
      'TEXT.NO_ENGLISH /materials/1/name',
    ],
  },
  ...['待填写', 'TODO', '（待定）', 'xxx', 'Lorem ipsum dolor', '地址：【待补充】', '……'].map((zh) => ({
    what: `the text ${zh}`,
    plant: (d: Definition) => (d.basics.summary = { zh, en: 'For checking.' }),
    findings: ['TEXT.PLACEHOLDER /basics/summary'],
  })),
  ...['待定的时间由您选择', '无', 'X 光机使用许可', '测试报告'].map((zh) => ({
    what: `the text ${zh}`,
    plant: (d: Definition) => (d.basics.summary = { zh, en: 'For checking.' }),
    findings: [],
  })),
  {
    what: 'a question that is its key',
    plant: (d) => (field(d, 'area').label = { zh: 'area', en: 'Area' }),
    findings: [`TEXT.PLACEHOLDER ${AT}/4/label`],
  },
  {
    what: 'a button with a sentence and a question of a paragraph',
    plant: (d) => {
      field(d, 'area').label = { zh: '面'.repeat(61), en: 'Area' };
      decide(d).outcomes[0]!.label = { zh: '准予', en: 'Grant '.repeat(20) };
    },
    findings: [`TEXT.TOO_LONG ${AT}/4/label`, 'TEXT.TOO_LONG /chain/steps/0/outcomes/0/label'],
  },
  {
    what: 'a question as long as one may be',
    plant: (d) => (field(d, 'area').label = { zh: '面'.repeat(60), en: 'A'.repeat(240) }),
    findings: [],
  },
];

export const PLANTED_ITEM: readonly Planted[] = [
  ...BASICS,
  ...PAPERS,
  ...TEXTS.map((row) => ({ ...row, aboutWords: true as const })),
];
