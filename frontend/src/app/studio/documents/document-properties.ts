import { DocumentKind } from '#shared/definition/document-template';
import { takenSteps, wordsOf } from '../property/choosers';
import type { Property } from '../property/property';
import { both } from '../property/text';
import { DOCUMENTS_WORDS } from './words';

const KINDS = Object.fromEntries(
  DocumentKind.options.map((kind) => [kind, both(DOCUMENTS_WORDS.zh.kinds[kind], DOCUMENTS_WORDS.en.kinds[kind])]),
);

/** What may be changed of a legal document. */
export const DOCUMENT_PROPERTIES: readonly Property[] = [
  { as: 'choice', at: '/kind', label: both('种类', 'Kind'), from: wordsOf(KINDS) },
  {
    ...{ as: 'choice', at: '/step', label: both('哪个环节用', 'At which step') },
    ...{ from: takenSteps, none: both('不限环节', 'At any') },
  },
  { as: 'line', at: '/prefix', label: both('编号前缀', 'Prefix of the number') },
  {
    ...{
      as: 'choice',
      at: '/seal',
      label: both('盖什么章', 'Seal'),
      none: both('机关印章（默认）', 'The organ’s (default)'),
    },
    from: wordsOf({
      organ: both('机关印章', 'The organ’s'),
      special: both('专用章', 'A special one'),
      none: both('不盖章', 'None'),
    }),
  },
  {
    ...{ as: 'several', at: '/service', label: both('怎样送达（不选：电子送达）', 'How it is served (none: online)') },
    optional: true,
    from: wordsOf({
      online: both('电子送达', 'Online'),
      window: both('直接送达', 'At the window'),
      post: both('邮寄送达', 'By post'),
      leaving: both('留置送达', 'By leaving it'),
      publicNotice: both('公告送达', 'By public notice'),
    }),
  },
  { as: 'text', at: '/title', label: both('标题', 'Title') },
  { as: 'text', at: '/body', label: both('正文', 'Text'), long: true },
];
