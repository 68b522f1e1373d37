import { wordsOfPlace, wordsOfProblem } from '#shared/api/problem-words';

describe('the words of what was refused', () => {
  it('fill in their parameters and name a code that has none', () => {
    expect(wordsOfProblem('NO.SUCH_CODE', 'zh')).toBe('不能这样做（NO.SUCH_CODE）。');
    expect(wordsOfProblem('constructor', 'en')).toBe('This cannot be done (constructor).');
  });

  it('are those of the form for an answer', () => {
    expect(wordsOfPlace({ pointer: '/name', code: 'FIELD.REQUIRED' }, 'zh')).toBe('请填写这一项。');
  });

  it('are the administrator’s own where a check brings them', () => {
    const place = {
      pointer: '/seats',
      code: 'CHECK.FAILED',
      message: { zh: '座位比人多', en: 'More seats than people' },
    };
    expect(wordsOfPlace(place, 'en')).toBe('More seats than people');
  });
});
