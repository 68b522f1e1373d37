import { noticeWords } from '#shared/case/notice-words';
import type { NoticeKind, NoticeParams } from '#shared/case/notice';
import type { Language } from '#shared/kernel/language';
import { say, type Text } from '#shared/kernel/text';

/** What an e-mail about a notice is made of. */
export interface ToMail {
  readonly kind: NoticeKind;
  readonly params: NoticeParams;
  readonly side: 'applicant' | 'staff';
  readonly case: string;
  readonly number: string;
  readonly itemName: Text;
}

/** An e-mail: a subject of one line, and the same words as text and as HTML. */
export interface ComposedMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** The words around those of the notice. */
const AROUND = {
  case: { zh: '事项', en: 'Service' },
  number: { zh: '办件编号', en: 'Case number' },
  open: { zh: '查看办件', en: 'Open the case' },
  why: {
    zh: '这封邮件由通办自动发出，请勿回复。不想再收到邮件，可以在“消息”里关闭。',
    en: 'Tongban sent this e-mail by itself; please do not answer. You can turn e-mail off among your notices.',
  },
} as const satisfies Record<string, Text>;

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/**
 * The e-mail that tells of a notice, in Chinese and then in English. It holds what the catalogue says, the name of the item and the number of
 * the case; nothing personal. `site` comes from the settings. Pure.
 */
export function composeMail(told: ToMail, site: string): ComposedMail {
  const link = `${site}${told.side === 'applicant' ? '/my/cases/' : '/desk/'}${encodeURIComponent(told.case)}`;
  const parts = LANGUAGES.map((language) => {
    const { title, text } = noticeWords(told.kind, told.params, language);
    const item = say(told.itemName, language);
    const word = (key: keyof typeof AROUND): string => say(AROUND[key], language);
    return { language, title, text, item, word };
  });
  return {
    subject: oneLine(`${parts[0]!.title} · ${parts[0]!.item}`),
    text: parts
      .map(({ title, text, item, word }) =>
        [
          oneLine(title),
          '',
          text,
          '',
          `${word('case')}: ${oneLine(item)}`,
          `${word('number')}: ${oneLine(told.number)}`,
          `${word('open')}: ${link}`,
          '',
          word('why'),
        ].join('\n'),
      )
      .join('\n\n--------\n\n'),
    html: page(
      parts.map(
        ({ language, title, text, item, word }) =>
          `<section lang="${language}"><h1>${escaped(oneLine(title))}</h1><p>${escaped(text)}</p>` +
          `<p>${escaped(word('case'))}: ${escaped(item)}<br>${escaped(word('number'))}: ${escaped(told.number)}</p>` +
          `<p><a href="${escaped(link)}">${escaped(word('open'))}</a></p><p><small>${escaped(word('why'))}</small></p></section>`,
      ),
    ),
  };
}

function page(sections: readonly string[]): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"></head><body>${sections.join('<hr>')}</body></html>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it: no sign of it is read as markup (T12). */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign]!);
}

/** Text on one line, so that it can neither end a header nor begin another one (T12). */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
