import { ISSUE_CODES, issueWords } from '#shared/form/issue-words';

describe('issueWords', () => {
  it('puts the parameters in, the unit in both languages', () => {
    const issue = {
      pointer: '/a',
      code: 'FIELD.TOO_LARGE',
      params: { max: 300, actual: 301, unit: { zh: '平方米', en: 'm²' } },
    };
    expect(issueWords(issue)).toEqual({ zh: '请填不大于 300 平方米 的数。', en: 'Please enter 300 m² or less.' });
    expect(issueWords({ ...issue, params: { max: 300 } })).toEqual({
      zh: '请填不大于 300 的数。',
      en: 'Please enter 300 or less.',
    });
  });

  it('gives the administrator’s words where the issue brings them', () => {
    const message = { zh: '面积对不上。' };
    expect(issueWords({ pointer: '/a', code: 'CHECK.FAILED', message })).toBe(message);
  });

  it('has short words for every code, and some for one that it does not know', () => {
    for (const code of [...ISSUE_CODES, 'constructor', 'FIELD.NEW']) {
      const { zh, en } = issueWords({
        pointer: '',
        code,
        params: { min: 1, max: 2, actual: 3, decimals: 2, formats: 'PDF', level: { zh: '区县', en: 'county' } },
      });
      expect(zh.length).withContext(code).toBeLessThanOrEqual(25);
      expect(`${zh}${en}`)
        .withContext(code)
        .not.toMatch(/[{}]|undefined/);
    }
  });
});
