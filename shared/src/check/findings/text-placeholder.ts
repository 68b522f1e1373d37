import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { itemTexts, type ItemText } from '#shared/check/item-texts';

const CODE = 'TEXT.PLACEHOLDER';

/** The whole text stands for one that is to come. */
const WHOLE =
  /^[\s(（[【「]*(to ?do|tbd|tba|fixme|x{2,}|×{2,}|待定|待补|待补充|待填|待填写|待完善|暂无内容|占位|占位符|示例文字|新文字|test|测试|to be (written|decided|defined|added)|placeholder|[?？.。…\-—_*]+)[\s)）\]】」.。!！:：]*$/i;
/** Words that no finished text has. */
const INSIDE =
  /\b(TODO|FIXME|TBD)\b|[Ll]orem ipsum|\bX{3,}\b|×{3,}|[（(【[]\s*(待定|待补充|待填写|此处填写)\s*[)）】\]]/;

/** A text that still stands for the one to be written, or is the machine's key: applicants would read it. */
export const textPlaceholder: FindingKind = {
  code: CODE,
  name: words('还没写的文字', 'A text that is still to be written'),
  find: ({ definition }) =>
    itemTexts(definition).flatMap((each): Finding[] => {
      const { zh, en = '' } = each.text;
      const unwritten = [zh, en].find((text) => WHOLE.test(text) || INSIDE.test(text));
      if (unwritten !== undefined) return [told(each, unwritten)];
      return zh === each.owner ? [keyAsText(each, zh)] : [];
    }),
};

function told({ pointer }: ItemText, text: string): Finding {
  const said = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return findingOf(
    CODE,
    pointer,
    words(
      `这里还写着「${said}」，不像写好的文字，别人会照样看到。`,
      `“${said}” is not a finished text, and people would read it like this.`,
    ),
    words('写上正式的文字，不需要就删掉。', 'Write the real text, or delete it where none is needed.'),
    { severity: 'warning' },
  );
}

function keyAsText({ pointer }: ItemText, key: string): Finding {
  return findingOf(
    CODE,
    pointer,
    words(
      `这里的文字就是键名「${key}」，看的人不知道是什么。`,
      `The text is the key “${key}” itself, which tells a reader nothing.`,
    ),
    words('写上人看的名称。', 'Write the name that people read.'),
    { severity: 'warning' },
  );
}
