import { aField, open } from '#shared/form/a-form.spec-support';
import { issueWords } from '#shared/form/issue-words';

const message = { zh: '请按执照填写，如 JY123456。', en: 'As on the licence, e.g. JY123456.' };
const licence = (more: object = {}) =>
  aField('text', 'licence', { pattern: { source: '[A-Z]{2}\\d{6}', message }, ...more });

describe('A text with a pattern', () => {
  for (const [typed, codes] of [
    ['JY123456', []],
    ['jy123456', ['FIELD.PATTERN']],
    ['JY1234567', ['FIELD.PATTERN']],
    ['', []],
  ] as const) {
    it(`${JSON.stringify(typed)}: ${codes.join() || 'fits'}`, () => {
      const state = open([licence()], { licence: typed });
      expect(state.issues().map(({ code }) => code)).toEqual([...codes]);
    });
  }

  it('is told in the words of the administrator', () => {
    const [issue] = open([licence()], { licence: 'x' }).issues();
    expect(issue && issueWords(issue)).toEqual(message);
  });

  it('is held against the text only once its length is right, so that one thing is said at a time', () => {
    const state = open([licence({ maxLength: 3 })], { licence: 'abcd' });
    expect(state.issues().map(({ code }) => code)).toEqual(['FIELD.TOO_LONG']);
  });

  it('refuses nothing where the pattern cannot be read, as in a draft that is previewed', () => {
    const state = open([licence({ pattern: { source: '(', message } })], { licence: 'x' });
    expect(state.issues()).toEqual([]);
  });

  it('is looked for in rows too', () => {
    const rows = {
      kind: 'repeat',
      key: 'rows',
      label: { zh: '行' },
      max: 3,
      summary: ['licence'],
      elements: [licence()],
    };
    const state = open([rows], { rows: [{ licence: 'x' }, { licence: 'JY123456' }] });
    expect(state.issues().map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(['/rows/0/licence FIELD.PATTERN']);
  });
});
