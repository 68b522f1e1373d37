import { languageOf } from '#backend/platform/http/language-of';

describe('the language of an answer', () => {
  it('is Chinese unless English is wished more', () => {
    const wishes: [string | undefined, 'zh' | 'en'][] = [
      [undefined, 'zh'],
      ['', 'zh'],
      ['en', 'en'],
      ['en-GB,en;q=0.9', 'en'],
      ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
      ['en;q=0.8, zh;q=0.9', 'zh'],
      ['de, en;q=0', 'zh'],
      ['*', 'zh'],
      ['en;q=nonsense', 'en'],
      [',;,;q=', 'zh'],
    ];
    for (const [header, language] of wishes) expect(languageOf(header)).withContext(String(header)).toBe(language);
  });
});
