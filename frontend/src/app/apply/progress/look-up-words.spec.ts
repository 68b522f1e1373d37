import type { JsonObject } from '#shared/kernel/json';
import { type LookUpVoice, answerInWords } from './look-up-words';

const voice = {
  t: (key: string, values?: { count: number }) => (values ? `${key} ${values.count}` : key),
  say: (text: { zh: string }) => text.zh,
  day: (date: string) => `day ${date}`,
} as unknown as LookUpVoice;

const CASES: readonly (readonly [string, JsonObject, readonly string[]])[] = [
  ['civil.realName', { matches: true, age: 81 }, ['姓名与号码一致 yes', '周岁 81']],
  ['business.nameFree', { free: false, similar: ['甲', '乙'] }, ['没有同名 no', '近似名称 甲、乙']],
  ['business.nameFree', { free: true, similar: [] }, ['没有同名 yes', '近似名称 entries 0']],
  ['business.subject', { found: true, validTo: '2030-01-01' }, ['已登记 yes', '营业期限至 day 2030-01-01']],
  ['civil.elders', { persons: [{ name: '某' }] }, ['在世人员 entries 1']],
  ['nobody.knows', { found: true }, []],
];

describe('answerInWords', () => {
  for (const [question, answer, expected] of CASES)
    it(`says what ${question} found, without a key of the register: ${expected.length} lines`, () =>
      expect(answerInWords(question, answer, voice)).toEqual([...expected]));
});
