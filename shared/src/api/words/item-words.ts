import type { Text } from '#shared/kernel/text';

/** Words of what can be refused around items, versions and services. */
export const ITEM_WORDS = {
  'ITEM.NOT_FOUND': { zh: '没有找到这个事项。', en: 'This service item was not found.' },
  'ITEM.EXISTS': {
    zh: '已有同名标识的事项，请换一个标识。',
    en: 'There is an item with this key. Please take another key.',
  },
  'ITEM.NO_DRAFT': { zh: '这个事项现在没有草稿。', en: 'This item has no draft now.' },
  'ITEM.IN_REVIEW': { zh: '正在审核，先撤回才能修改。', en: 'It is in review. Withdraw it before you change it.' },
  'ITEM.NOT_IN_REVIEW': { zh: '这个事项不在审核中。', en: 'This item is not in review.' },
  'ITEM.NOT_PUBLISHABLE': {
    zh: '还有必须改正的问题，不能提交审核。',
    en: 'There are errors that must be mended before it can be submitted.',
  },
  'ITEM.NOT_JUDGED': {
    zh: '检查没有算完，现在不能判断能不能发布，请稍后再试。',
    en: 'The check did not finish, so it is not known whether this may be published. Please try again later.',
  },
  'ITEM.HASH_CHANGED': {
    zh: '内容已不是您看到的那一份，请刷新。',
    en: 'The content is no longer the one that you saw. Please reload.',
  },
  'ITEM.UNCHANGED': {
    zh: '草稿与现行版本相同，没有可发布的修改。',
    en: 'The draft equals the version in force: there is nothing to publish.',
  },
  'ITEM.FOUR_EYES': {
    zh: '编制人不能自己发布，请由另一人发布。',
    en: 'The author may not publish: another person must.',
  },
  'ITEM.NOT_YOUR_REVIEW': { zh: '只有提交人可以撤回审核。', en: 'Only who submitted it may withdraw it from review.' },
  'ITEM.DEPARTMENT': { zh: '实施主体必须是您所在的部门。', en: 'The responsible organ must be your own department.' },
  'VERSION.NOT_FOUND': { zh: '没有找到这个版本。', en: 'This version was not found.' },
  'SERVICE.NOT_ASKED_FOR': {
    zh: '这项服务不用申请，由机关按登记信息主动办理。',
    en: 'Nobody need apply for this: the organ begins it by what is registered.',
  },
  'SERVICE.NOT_FOUND': { zh: '没有找到这项服务。', en: 'This service was not found.' },
} as const satisfies Record<string, Text>;
