import type { Definition } from '#shared/definition/definition';
import type { Fee } from '#shared/definition/fee';
import { AT, elements, field, type Planted } from '#shared/check/planted/planted.spec-support';

const CODE = '11440100007483172Q3440106043001';

const charged = (d: Definition, more: Partial<Fee> = {}) => {
  d.basics.fee.charged = true;
  d.fees = [
    {
      key: 'cost',
      name: { zh: '工本费', en: 'Cost' },
      amount: { kind: 'fixed', fen: 1000 },
      collectedAt: 'application',
      legalBasis: [{ law: { zh: '《某法》' }, level: 'statute' }],
      ...more,
    },
  ];
};

/** What is wrong with basics, fees and concepts. */
export const PLANTED_BASICS: readonly Planted[] = [
  { what: 'a fee that a law allows', plant: (d) => charged(d), findings: [] },
  {
    what: 'a fee on a departmental rule alone',
    plant: (d) => charged(d, { legalBasis: [{ law: { zh: '《某办法》' }, level: 'departmentRule' }] }),
    findings: ['FEE.NO_GROUND /fees/0/legalBasis'],
  },
  {
    what: 'a fee on a rule and the regulation above it',
    plant: (d) =>
      charged(d, {
        legalBasis: [
          { law: { zh: '《某办法》' }, level: 'departmentRule' },
          { law: { zh: '《某条例》' }, level: 'administrativeRegulation' },
        ],
      }),
    findings: [],
  },
  {
    what: 'a fee though nothing is charged',
    plant: (d) => {
      charged(d);
      d.basics.fee.charged = false;
    },
    findings: ['FEE.CHARGED_DISAGREES /basics/fee/charged'],
  },
  {
    what: 'charging without a fee',
    plant: (d) => (d.basics.fee.charged = true),
    findings: ['FEE.CHARGED_DISAGREES /basics/fee/charged'],
  },
  {
    what: 'a fee by a text as quantity',
    plant: (d) => charged(d, { amount: { kind: 'perUnit', fen: 100, unit: { zh: '平方米' }, quantity: 'form.name' } }),
    findings: ['EXPRESSION.INVALID /fees/0/amount/quantity'],
  },
  {
    what: 'a waiver for an option that is not there',
    plant: (d) =>
      charged(d, {
        waivers: [
          {
            when: 'form.sort == "c"',
            reason: { zh: '免' },
            legalBasis: [{ law: { zh: '《某法》' }, level: 'statute' }],
          },
        ],
      }),
    findings: ['REFERENCE.UNKNOWN /fees/0/waivers/0/when'],
  },
  {
    what: 'two fees of one key',
    plant: (d) => {
      charged(d);
      d.fees!.push(d.fees![0]!);
    },
    findings: ['KEY.DUPLICATE /fees/1/key'],
  },

  {
    what: 'a number that is to be a credit code',
    plant: (d) => (field(d, 'area').concept = 'org.uscc'),
    findings: [`FIELD.CONCEPT_KIND ${AT}/4/concept`],
  },
  { what: 'a computed area', plant: (d) => (field(d, 'twice').concept = 'premises.area'), findings: [] },
  {
    what: 'a name that anybody may see',
    plant: (d) => (field(d, 'name').concept = 'person.name'),
    findings: [`FIELD.SENSITIVITY ${AT}/0`],
  },
  {
    what: 'an ID number that is only personal',
    plant: (d) =>
      elements(d).push({
        kind: 'idNumber',
        key: 'id',
        label: { zh: '证号' },
        concept: 'person.idNumber',
        sensitivity: 'personal',
      }),
    findings: [`FIELD.SENSITIVITY ${AT}/7/sensitivity`],
  },
  {
    what: 'an area that is more than sensitive enough',
    plant: (d) =>
      Object.assign(field(d, 'area'), {
        ...{ concept: 'premises.area', sensitivity: 'sensitive' },
        purpose: { zh: '核对', en: 'To check' },
      }),
    findings: [],
  },

  {
    what: 'codes that fit each other',
    plant: (d) =>
      Object.assign(d.basics, {
        basicCode: '440106043001',
        level: '3',
        implementationCode: CODE,
        codes: { businessItemCode: `${CODE}01`, taskState: '1' },
      }),
    findings: [],
  },
  {
    what: 'codes of another item',
    plant: (d) => Object.assign(d.basics, { basicCode: '440706043001', implementationCode: CODE }),
    findings: [
      'CODE.MALFORMED /basics/basicCode',
      'CODE.MALFORMED /basics/implementationCode',
      'CODE.MALFORMED /basics/implementationCode',
    ],
  },
  {
    what: 'codes that cannot be read',
    plant: (d) =>
      Object.assign(d.basics, { basicCode: '1', implementationCode: '2', codes: { businessItemCode: CODE } }),
    findings: [
      'CODE.MALFORMED /basics/basicCode',
      'CODE.MALFORMED /basics/implementationCode',
      'CODE.MALFORMED /basics/codes/businessItemCode',
    ],
  },
  {
    what: 'codes that no dictionary has',
    plant: (d) => {
      d.basics.codes = { taskState: '7' };
      d.basics.organs = { powerSource: '9', departmentNature: '8' };
      d.basics.handling = { channels: ['1', 'X'], online: { depth: '5' }, crossRegion: { range: '6' } };
      d.basics.resultDetails = [{ name: { zh: '证' }, type: '11' }];
    },
    findings: [
      'REFERENCE.UNKNOWN /basics/codes/taskState',
      'REFERENCE.UNKNOWN /basics/organs/departmentNature',
      'REFERENCE.UNKNOWN /basics/organs/powerSource',
      'REFERENCE.UNKNOWN /basics/handling/channels/1',
      'REFERENCE.UNKNOWN /basics/handling/online/depth',
      'REFERENCE.UNKNOWN /basics/handling/crossRegion/range',
      'REFERENCE.UNKNOWN /basics/resultDetails/0/type',
    ],
  },
];
