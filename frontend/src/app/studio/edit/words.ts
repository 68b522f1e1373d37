import { wordBook } from '../../i18n/word-book';

/** What edits are called in the history. */
export const EDIT_WORDS = wordBook('studioEdit', {
  zh: {
    'add-element': '加字段',
    'add-page': '加一页',
    'add-section': '加分组',
    'add-entry': '新增',
    'change-key': '改键名',
    'change-property': '改属性',
    'change-text': '改文字',
    'copy-element': '复制',
    'move-element': '移动',
    'move-entry': '调顺序',
    'remove-element': '删除',
    'remove-entry': '删除',
    undo: '撤销',
    redo: '重做',
  },
  en: {
    'add-element': 'Added a field',
    'add-page': 'Added a page',
    'add-section': 'Added a section',
    'add-entry': 'Added',
    'change-key': 'Renamed the key',
    'change-property': 'Changed a property',
    'change-text': 'Changed words',
    'copy-element': 'Copied',
    'move-element': 'Moved',
    'move-entry': 'Reordered',
    'remove-element': 'Removed',
    'remove-entry': 'Removed',
    undo: 'Undid',
    redo: 'Redid',
  },
});
