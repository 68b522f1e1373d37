import type { LegalBasis } from '#shared/definition/legal-basis';

function article(zh: string, en: string): LegalBasis {
  return {
    law: { zh: '《中华人民共和国行政许可法》', en: 'Administrative Licensing Law' },
    article: zh,
    level: 'statute',
    note: { mark: 'verified', text: { zh: '2026-11-24 读过原文', en: `${en}; the text was read on 24 November 2026` } },
  };
}

/** 行政许可法 32: everything that is missing is told once; acceptance follows when it is there. */
export const ARTICLE_32 = article('第三十二条', 'Article 32');
/** 行政许可法 45: the only procedures whose time is not counted. */
export const ARTICLE_45 = article('第四十五条', 'Article 45');
