import { columnsOf, fitting, padded } from './columns.js';
import { readOptions } from './options.js';

const read = (args: string[], terminal = {}, env = {}) => {
  const options = readOptions(args, terminal, env);
  return options.ok ? { ...options.reader, format: options.format, args: options.args } : 'refused';
};

describe('the options of every verb', () => {
  it('a terminal gets text in colours, anything else JSON without', () => {
    expect(read(['a'], { isTTY: true, columns: 100 })).toEqual({
      ...{ language: 'zh', colour: true, width: 100, format: 'text', args: ['a'] },
    });
    expect(read(['a'])).toEqual({ language: 'zh', colour: false, width: 80, format: 'json', args: ['a'] });
  });

  it('what was asked for goes before', () => {
    const asked = read(['--format', 'text', 'a', '--lang=en', '--with', 'b']);
    expect(asked).toEqual({ language: 'en', colour: false, width: 80, format: 'text', args: ['a', '--with', 'b'] });
    expect(read(['--format=json'], { isTTY: true }, { NO_COLOR: '1' })).toEqual(
      jasmine.objectContaining({ format: 'json', colour: false }),
    );
  });

  it('nothing else is taken', () => {
    for (const args of [['--format', 'xml'], ['--format'], ['--lang', 'fr'], ['--lang=']])
      expect(read(args)).toBe('refused');
  });
});

describe('columns of a terminal', () => {
  it('Chinese signs take two, accents none', () => {
    expect(columnsOf('承诺 8 天，e\u0301')).toBe(12);
    expect(padded('甲', 4)).toBe('甲  ');
    expect([fitting('甲乙丙', 5), fitting('甲乙丙', 6)]).toEqual(['甲乙…', '甲乙丙']);
  });
});
