import type { Language } from '#shared/kernel/language';

/** The language that a request asks for by Accept-Language: Chinese unless English is wished more (RFC 9110, 12.5.4). */
export function languageOf(header: string | undefined): Language {
  let best: { language: Language; weight: number } | undefined;
  for (const part of (header ?? '').split(',').slice(0, 20)) {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';');
    const language = tag.startsWith('zh') || tag === '*' ? 'zh' : tag.startsWith('en') ? 'en' : undefined;
    if (language === undefined) continue;
    const q = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find((found) => found !== undefined);
    const weight = q === undefined ? 1 : Number(q);
    if (weight > 0 && (best === undefined || weight > best.weight)) best = { language, weight };
  }
  return best?.language ?? 'zh';
}
