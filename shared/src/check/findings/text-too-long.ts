import type { Text } from '#shared/kernel/text';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { itemTexts } from '#shared/check/item-texts';

const CODE = 'TEXT.TOO_LONG';

/** Most Chinese signs that a place holds, by the names above the text; four letters of English stand for one sign. */
const PLACES: Readonly<Record<string, readonly [most: number, place: Text]>> = {
  'basics/name': [60, words('事项名称', 'The name of the item')],
  'basics/summary': [80, words('一句话简介', 'The summary')],
  'pages/title': [30, words('页的标题', 'The title of a page')],
  'pages/short': [12, words('页的短标题', 'The short title of a page')],
  'sections/title': [40, words('分组的标题', 'The title of a section')],
  'elements/label': [60, words('问题', 'The question')],
  'columns/label': [20, words('列名', 'The head of a column')],
  'options/label': [50, words('选项', 'The option')],
  'outcomes/label': [24, words('办理结果的按钮', 'The button of an outcome')],
  'branches/label': [40, words('去向', 'The name of a branch')],
  'steps/name': [30, words('环节名称', 'The name of a step')],
  'materials/name': [60, words('材料名称', 'The name of a material')],
  'results/name': [50, words('结果名称', 'The name of a result')],
  'documents/title': [40, words('文书标题', 'The title of a document')],
  'elements/hint': [200, words('问题的说明', 'The help of a question')],
};
const LETTERS_A_SIGN = 4;

/** A text too long for its place: it breaks the list, the button or the line that it stands in. */
export const textTooLong: FindingKind = {
  code: CODE,
  name: words('文字太长', 'A text too long for its place'),
  find: ({ definition }) =>
    itemTexts(definition).flatMap(({ pointer, names, text }): Finding[] => {
      const rule = PLACES[names.slice(-2).join('/')];
      if (rule === undefined) return [];
      const [most, place] = rule;
      const [zh, en] = [[...text.zh].length, text.en?.length ?? 0];
      if (zh <= most && en <= most * LETTERS_A_SIGN) return [];
      const [length, limit] = zh > most ? [zh, most] : [en, most * LETTERS_A_SIGN];
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `${place.zh}有 ${length} 个字，超过 ${limit} 个，手机和列表里放不下。`,
            `${place.en} has ${length} characters, more than ${limit}: it does not fit a phone or a list.`,
          ),
          words('写短一些，细节放到说明里。', 'Make it shorter and move the details to the help.'),
          { severity: 'advice' },
        ),
      ];
    }),
};
