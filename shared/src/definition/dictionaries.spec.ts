import { DICTIONARIES, isCertain, wordsOf, type DictionaryName } from '#shared/definition/dictionaries';

const names = Object.keys(DICTIONARIES) as DictionaryName[];

describe('DICTIONARIES', () => {
  it('has the eighteen tables of the paper, each code in both languages', () => {
    expect(names.length).toBe(18);
    for (const name of names)
      for (const [code, { zh, en }] of Object.entries(DICTIONARIES[name])) {
        expect(code).toMatch(/^[0-9A-Z]{1,4}$/);
        expect(zh).toMatch(/[一-鿿]/);
        expect(en).toMatch(/^[A-Z]/);
      }
  });

  it('marks as certain only what independent systems agree on', () => {
    expect(names.filter(isCertain)).toEqual(['projectType', 'level', 'powerSource', 'taskState', 'necessity']);
  });

  it('gives the words of a code, and nothing for one that is not there', () => {
    expect(wordsOf('powerSource', '5')?.zh).toBe('上级委托');
    expect(wordsOf('powerSource', '7')).toBeUndefined();
    expect(wordsOf('powerSource', 'constructor')).toBeUndefined();
  });
});
