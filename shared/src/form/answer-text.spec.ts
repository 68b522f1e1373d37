import type { Json } from '#shared/kernel/json';
import type { FormElement } from '#shared/definition/form-element';
import { answerText } from '#shared/form/answer-text';
import { regionNames } from '#shared/form/region-names';

const REGIONS = regionNames([
  { code: '000000', name: { zh: '青禾市', en: 'Qinghe' } },
  { code: '000001', name: { zh: '江岸区', en: "Jiang'an" }, parent: '000000' },
]);
const base = { key: 'x', label: { zh: '某项' } };
const options = [
  { key: 'hot', label: { zh: '热食类制售', en: 'Hot food' } },
  { key: 'cold', label: { zh: '冷食类制售' } },
];

const ROWS: readonly (readonly [what: string, element: FormElement, value: Json, zh: string, en: string])[] = [
  [
    'a number with its unit',
    { ...base, kind: 'number', unit: { zh: '平方米', en: 'm²' } },
    12.5,
    '12.5 平方米',
    '12.5 m²',
  ],
  [
    'a computed number with all its digits',
    { ...base, kind: 'computed', computed: '1.0', result: 'double', decimals: 2 },
    0.5,
    '0.50',
    '0.50',
  ],
  ['a computed truth', { ...base, kind: 'computed', computed: 'true', result: 'bool' }, false, '否', 'No'],
  [
    'labels in place of keys',
    { ...base, kind: 'multiChoice', options },
    ['hot', 'cold'],
    '热食类制售、冷食类制售',
    'Hot food, 冷食类制售',
  ],
  ['an option that is no more, as its key', { ...base, kind: 'choice', options }, 'gone', 'gone', 'gone'],
  [
    'an address with its division',
    { ...base, kind: 'address' },
    { region: '000001', detail: '滨江路 1 号' },
    '青禾市江岸区滨江路 1 号',
    "滨江路 1 号, Jiang'an, Qinghe",
  ],
  [
    'an address typed with its division, once',
    { ...base, kind: 'address' },
    { region: '000001', detail: '青禾市江岸区滨江路 1 号' },
    '青禾市江岸区滨江路 1 号',
    '青禾市江岸区滨江路 1 号',
  ],
  ['yuan', { ...base, kind: 'money', shownIn: 'yuan' }, 123450, '1,234.50 元', '1,234.50 yuan'],
  [
    'ten thousands, written out in English',
    { ...base, kind: 'money', shownIn: 'wanYuan' },
    3_500_000,
    '3.5 万元',
    '35,000 yuan',
  ],
  ['a time', { ...base, kind: 'time' }, '09:30', '09:30', '09:30'],
  [
    'a range of days',
    { ...base, kind: 'dateRange' },
    { from: '2026-01-01', to: '2026-12-31' },
    '2026-01-01 至 2026-12-31',
    '2026-01-01 to 2026-12-31',
  ],
  [
    'a range without end',
    { ...base, kind: 'dateRange', openEnd: true },
    { from: '2026-01-01' },
    '2026-01-01 起长期',
    'from 2026-01-01, without end',
  ],
  [
    'an organisation with what was given',
    { ...base, kind: 'organisation', parts: ['uscc', 'phone'] },
    { name: '青禾公司', uscc: '', phone: '0571-88886666' },
    '青禾公司 0571-88886666',
    '青禾公司 0571-88886666',
  ],
  [
    'a bank account',
    { ...base, kind: 'bankAccount', withBranch: true },
    { holder: '张伟', bank: '青禾银行', branch: '江岸支行', number: '6222000011112222' },
    '张伟 青禾银行 江岸支行 6222000011112222',
    '张伟 青禾银行 江岸支行 6222000011112222',
  ],
  [
    'a division by its whole name',
    { ...base, kind: 'region', level: 'county' },
    '000001',
    '青禾市江岸区',
    "Jiang'an, Qinghe",
  ],
  [
    'a division that is not known, as its code',
    { ...base, kind: 'region', level: 'county' },
    '330106',
    '330106',
    '330106',
  ],
  [
    'a point with all its digits',
    { ...base, kind: 'mapPoint' },
    { lat: 30.2741, lng: 120.15515 },
    '北纬 30.274100°，东经 120.155150°',
    '30.274100° N, 120.155150° E',
  ],
  [
    'a point in the south-west, with its label',
    { ...base, kind: 'mapPoint' },
    { lat: -33.5, lng: -70.25, label: '东门' },
    '东门 南纬 33.500000°，西经 70.250000°',
    '东门 33.500000° S, 70.250000° W',
  ],
  [
    'the names of files',
    { ...base, kind: 'file', formats: ['pdf'], maxMegabytes: 1, maxFiles: 2 },
    ['图一.pdf', '图二.pdf'].map((name) => ({ id: name, name, type: 'application/pdf', bytes: 1, sha256: '0' })),
    '图一.pdf、图二.pdf',
    '图一.pdf, 图二.pdf',
  ],
  [
    'that somebody signed',
    { ...base, kind: 'signature' },
    { width: 10, height: 10, strokes: [[1, 1, 2, 2]] },
    '已签名',
    'Signed',
  ],
  ['a typed signature as it is', { ...base, kind: 'signature' }, { typed: '林晓梅' }, '林晓梅', '林晓梅'],
  [
    'a declaration that was not made',
    { ...base, kind: 'declaration', statement: { zh: '属实' } },
    { agreed: false },
    '还没有声明',
    'Not declared yet',
  ],
];

describe('answerText', () => {
  for (const [what, element, value, zh, en] of ROWS) {
    it(`writes ${what}`, () => {
      expect([answerText(element, value, 'zh', REGIONS), answerText(element, value, 'en', REGIONS)]).toEqual([zh, en]);
    });
  }
});
