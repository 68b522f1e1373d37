import type { Text } from '#shared/kernel/text';

/** Words of what can be refused around drafts and files. */
export const APPLICATION_WORDS = {
  'DRAFT.NOT_FOUND': {
    zh: '没有找到这份草稿，可能已经提交。',
    en: 'This draft was not found. It may have been submitted.',
  },
  'DRAFT.SUBMITTED': { zh: '已经提交，不能再修改。', en: 'It was submitted and can no longer be changed.' },
  'ANSWERS.TOO_LARGE': { zh: '填写的内容太多，放不下。', en: 'The answers are too large to be kept.' },
  'ANSWERS.INVALID': { zh: '还有需要补充或改正的地方。', en: 'Some places still have to be filled in or corrected.' },
  'FILE.NOT_FOUND': { zh: '没有找到这个文件。', en: 'This file was not found.' },
  'FILE.MISSING': { zh: '请选择一个文件。', en: 'Please choose a file.' },
  'FILE.EMPTY': { zh: '文件是空的，请换一个。', en: 'The file is empty. Please choose another one.' },
  'FILE.INCOMPLETE': {
    zh: '文件没有传完整，请重新上传。',
    en: 'The file did not arrive whole. Please upload it again.',
  },
  'FILE.TOO_LARGE': { zh: '文件太大，请压缩后再传。', en: 'The file is too large. Please make it smaller.' },
  'FILE.TOO_MANY': {
    zh: '文件数量已到上限，请先删除一个。',
    en: 'There are as many files as allowed. Please delete one first.',
  },
  'FILE.TYPE_REFUSED': {
    zh: '文件类型不对，请上传 {formats}。',
    en: 'This type of file is not accepted. Please upload {formats}.',
  },
  'FILE.INFECTED': { zh: '文件中发现病毒，没有保存。', en: 'A virus was found in the file. It was not kept.' },
  'FILE.MATERIAL_UNKNOWN': { zh: '这个事项没有可以这样上传的材料或文件项。', en: 'This item asks for no such file.' },
  'FILE.QUOTA': {
    zh: '这份申请的文件总量已到上限。',
    en: 'The files of this application have reached their total limit.',
  },
} as const satisfies Record<string, Text>;
