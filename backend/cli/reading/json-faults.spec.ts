import { jsonFault } from './json-faults.js';

/** Each text with the sign at which it is told to go wrong, and a word of what is told. */
const FAULTS: readonly (readonly [text: string, at: number, told: RegExp])[] = [
  ['{"a":1,}', 7, /comma too many/],
  ['[1,2,]', 5, /comma too many/],
  ['{"a" 1}', 5, /no colon/],
  ['{"a":1 "b":2}', 7, /comma is missing/],
  ['{"a":“x”}', 5, /Chinese punctuation/],
  ['{"a"：5}', 4, /Chinese punctuation/],
  ['{"a":1，"b":2}', 6, /Chinese punctuation/],
  ['{a:1}', 1, /does not know “a”/],
  ["{'a':1}", 1, /single quotes/],
  ['{"a":1', 6, /closing brace/],
  ['[1', 2, /closing bracket/],
  ['{"a":"x\ny"}', 5, /no closing quote/],
  ['{"a":"\\q"}', 5, /backslash/],
  ['{"a":"\\u12"}', 5, /hexadecimal/],
  ['{"a":"\t"}', 5, /control sign/],
  ['{"a":/*c*/1}', 5, /no comments/],
  ['{"a":1}}', 7, /has ended/],
  ['', 0, /the file ends/],
  ['{"a":tru}', 5, /does not know “tru”/],
  ['{"a":1.}', 5, /not complete/],
  ['{"a":NaN}', 5, /does not know “NaN”/],
  [`${'['.repeat(50_000)}1}`, 50_001, /cannot be read/],
];

describe('why a text is not JSON', () => {
  for (const [text, at, told] of FAULTS)
    it(`tells it of ${JSON.stringify(text.slice(0, 20))}`, () => {
      const refusal = refusalOf(text);
      expect(refusal).not.toBe('');
      const fault = jsonFault(text, refusal);
      expect(fault.at.from).toBe(at);
      expect(fault.what.en).toMatch(told);
      for (const words of [fault.what, fault.remedy])
        expect([words.zh, words.en]).toEqual([jasmine.stringMatching(/\S/), jasmine.stringMatching(/\S/)]);
    });
});

function refusalOf(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
