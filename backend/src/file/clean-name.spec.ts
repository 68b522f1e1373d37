import { cleanName } from '#backend/file/clean-name';

describe('the name of a file', () => {
  it('is shown without path, control or direction signs', () => {
    const names: [string | undefined, string][] = [
      ['平面图.pdf', '平面图.pdf'],
      ['../../etc/passwd', 'passwd'],
      ['C:\\Users\\x\\plan.pdf', 'plan.pdf'],
      ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie x=1.pdf'],
      ['gnp.\u202efdp', 'gnp.fdp'],
      ['  .hidden.pdf ', 'hidden.pdf'],
      ['<script>.pdf', 'script.pdf'],
      ['𠮷野.pdf', '𠮷野.pdf'],
      ['', '文件'],
      ['...', '文件'],
      [undefined, '文件'],
    ];
    for (const [given, shown] of names) expect(cleanName(given)).withContext(JSON.stringify(given)).toBe(shown);
  });

  it('keeps its extension when it is cut', () => {
    const cut = cleanName(`${'长'.repeat(400)}.pdf`);
    expect([...cut].length).toBe(180);
    expect(cut.endsWith('长.pdf')).toBeTrue();
  });
});
