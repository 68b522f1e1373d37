import { fill, namesIn } from '#shared/case/fill-text';

describe('Filling a text', () => {
  const values = new Map([
    ['applicant', '{{secret}} $& <b>'],
    ['secret', 'x'],
    ['form.name', '面馆'],
  ]);

  it('puts values in place of names, and nothing in place of unknown ones', () => {
    expect(fill('{{ form.name }}：{{none}}{{constructor}}。', values)).toBe('面馆：。');
    expect(namesIn('{{a}} {{ form.b }} {c}')).toEqual(['a', 'form.b']);
  });

  it('never reads a value again and runs nothing', () => {
    expect(fill('{{applicant}}', values)).toBe('{{secret}} $& <b>');
    expect(fill('{{7*7}}{{a.b()}}{{#if}}', values)).toBe('{{7*7}}{{a.b()}}{{#if}}');
  });
});
