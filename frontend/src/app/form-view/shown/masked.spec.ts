import type { PlaceSource } from '../place';
import { maskedAnswer } from './masked';

const label = { zh: '某项' };
const person: PlaceSource = { kind: 'person', key: 'x', label, parts: [] };
const account: PlaceSource = { kind: 'bankAccount', key: 'x', label };

const ROWS: readonly (readonly [what: string, source: PlaceSource, text: string, shown: string])[] = [
  [
    'hides the middle of an ID number',
    { kind: 'idNumber', key: 'x', label },
    '000000199003072511',
    '00**************11',
  ],
  ['hides the middle of a mobile number', { kind: 'phone', key: 'x', label }, '13800000216', '138****0216'],
  ['hides both in one line', person, '甲 000000199003072511 13800000216', '甲 00**************11 138****0216'],
  ['leaves names alone', person, '林晓梅', '林晓梅'],
  ['leaves a text as it is, whatever it holds', { kind: 'text', key: 'x', label }, '13800000216', '13800000216'],
  [
    'hides the mobile number of an organisation',
    { kind: 'organisation', key: 'x', label, parts: ['phone'] },
    '青禾公司 13800000216',
    '青禾公司 138****0216',
  ],
  [
    'hides the number of a bank account, not its holder',
    account,
    '张伟 青禾银行 6222000011112222333',
    '张伟 青禾银行 6222***********2333',
  ],
  ['hides most of a short one', account, '张伟 青禾银行 12345678', '张伟 青禾银行 12****78'],
  ['hides the one of eleven digits too', account, '13800000216', '13*******16'],
];

describe('maskedAnswer', () => {
  for (const [what, source, text, shown] of ROWS) it(what, () => expect(maskedAnswer(source, text)).toBe(shown));
});
