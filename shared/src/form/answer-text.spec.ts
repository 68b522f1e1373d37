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
