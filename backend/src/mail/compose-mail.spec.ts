import { composeMail, type ToMail } from '#backend/mail/compose-mail';

const TOLD: ToMail = {
  ...{ kind: 'documentReady', params: { name: { zh: '受理通知书' } }, side: 'applicant' },
  ...{ case: '01a2', number: '2026-1', itemName: { zh: '食品经营许可', en: 'Food licence' } },
};
const SITE = 'https://tongban.example';

describe('An e-mail about a notice', () => {
  it('says the same in both languages, as text and as HTML, and leads to the case', () => {
    const { subject, text, html } = composeMail(TOLD, SITE);
    expect(subject).toBe('文书已作出：受理通知书 · 食品经营许可');
    for (const part of [text, html]) {
      expect(part).toContain('食品经营许可');
      expect(part).toContain('Food licence');
      expect(part).toContain('https://tongban.example/my/cases/01a2');
    }
  });

  it('leads whoever works on the case to his desk', () => {
    expect(composeMail({ ...TOLD, side: 'staff' }, SITE).text).toContain('https://tongban.example/desk/01a2');
  });

  const HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='x", '&lt;b&gt;'];
  for (const sign of HOSTILE)
    it(`shows ${sign} as it is, never as markup`, () => {
      const { html } = composeMail(
        { ...TOLD, itemName: { zh: sign }, number: sign, params: { name: { zh: sign } } },
        SITE,
      );
      expect(html).not.toContain(sign);
      expect(html).not.toMatch(/<script|<img|onmouseover='/);
    });

  for (const lines of ['a\r\nBcc: x@evil.example', 'a\nSubject: b', 'a\u2028b', 'a\0b'])
    it(`keeps its subject on one line for ${JSON.stringify(lines)}`, () => {
      const { subject } = composeMail({ ...TOLD, itemName: { zh: lines }, params: { name: { zh: lines } } }, SITE);
      expect(subject).not.toMatch(/[\r\n\u2028\u2029\0]/);
    });
});
