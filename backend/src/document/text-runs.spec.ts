import { breakLines, runsOf } from '#backend/document/text-runs';

const wide = (text: string) => [...text].reduce((sum, sign) => sum + (sign.codePointAt(0)! > 0x2000 ? 2 : 1), 0);

describe('Lines of Chinese text', () => {
  it('never begin with punctuation and never end with an opening bracket', () => {
    const text =
      '您提交的“食品经营许可（餐饮服务）新办”申请，材料齐全，符合法定形式。根据《中华人民共和国行政许可法》第三十二条，予以受理。';
    for (let width = 12; width < 60; width += 1) {
      const lines = breakLines(text, width, wide);
      expect(lines.join('')).toBe(text);
      for (const line of lines.slice(1)) expect('，。、）》”').not.toContain([...line][0]!);
      for (const line of lines.slice(0, -1)) expect('（《“').not.toContain([...line].at(-1)!);
    }
  });

  it('keep words and numbers whole', () => {
    expect(breakLines('编号 91350100M000100Y43 有效', 20, wide)).toEqual(['编号', '91350100M000100Y43', '有效']);
  });

  it('are parted into runs by the fonts that have their signs', () => {
    const chain = [
      { bytes: Buffer.alloc(0), has: (code: number) => code < 0x9fff },
      { bytes: Buffer.alloc(0), has: () => true },
    ];
    expect(runsOf(chain, '张𠮷 伟')).toEqual([
      { font: 0, text: '张' },
      { font: 1, text: '𠮷 ' },
      { font: 0, text: '伟' },
    ]);
  });
});
