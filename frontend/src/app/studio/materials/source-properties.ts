import { FileFormat, type MaterialSource } from '#shared/definition/material';
import type { Definition } from '#shared/definition/definition';
import { commitments, fields, wordsOf } from '../property/choosers';
import { freshProof, freshQuery } from '../property/fresh-query';
import type { Property } from '../property/property';
import { both } from '../property/text';
import type { IconName } from '../../ui/icon-shapes';
import type { Text } from '#shared/kernel/text';

interface SourceKind {
  readonly name: Text;
  readonly icon: IconName;
  readonly fresh: (definition: Definition) => MaterialSource;
  readonly inside: readonly Property[];
}

/** Where a material may come from: what each source begins as, and what may be changed of it. */
export const SOURCE_KINDS: Readonly<Record<MaterialSource['kind'], SourceKind>> = {
  form: {
    ...{ name: both('由表单生成', 'Made from the form'), icon: 'document' },
    fresh: () => ({ kind: 'form', fields: [] }),
    inside: [
      {
        ...{ as: 'several', at: '/fields', from: fields, folded: true },
        label: both('用哪些字段（一个都不选，就是整张表单）', 'From which fields (none: the whole form)'),
      },
    ],
  },
  certificate: {
    ...{ name: both('查证照', 'A certificate'), icon: 'seal' },
    fresh: () => ({ kind: 'certificate', type: 'businessLicence', holder: 'applicant.org.uscc' }),
    inside: [
      { as: 'line', at: '/type', label: both('哪种证照（类型键）', 'Kind of certificate (key)') },
      { as: 'expression', at: '/holder', label: both('谁的：信用代码或身份证号', 'Whose: credit code or ID number') },
    ],
  },
  sharedData: {
    ...{ name: both('查共享数据', 'Shared data'), icon: 'search' },
    fresh: () => ({
      ...{ kind: 'sharedData', question: 'business.subject', query: freshQuery('business.subject') },
      proves: freshProof('business.subject'),
    }),
    inside: [
      { as: 'question', at: '', label: both('问什么', 'The question') },
      {
        as: 'expression',
        at: '/proves',
        label: both('怎样算查到（answer 是答复）', 'What proves it (answer is the reply)'),
      },
    ],
  },
  earlierCase: {
    ...{ name: both('用以前办件的材料', 'From an earlier case'), icon: 'history' },
    fresh: () => ({ kind: 'earlierCase', item: 'item', material: 'material' }),
    inside: [
      { as: 'line', at: '/item', label: both('哪个事项（代号）', 'Which item (its name in addresses)') },
      { as: 'line', at: '/material', label: both('哪项材料（键名）', 'Which material (key)') },
      { as: 'limit', at: '/within', label: both('多久以内的', 'Not older than'), optional: true },
    ],
  },
  commitment: {
    ...{ name: both('书面承诺代替', 'A promise instead'), icon: 'edit' },
    fresh: ({ commitments = [] }) => ({
      kind: 'commitment',
      commitment: (commitments.find(({ kind }) => kind === 'proof') ?? commitments[0])?.key ?? 'commitment',
    }),
    inside: [{ as: 'choice', at: '/commitment', label: both('哪份承诺', 'Which promise'), from: commitments() }],
  },
  upload: {
    ...{ name: both('上传', 'An upload'), icon: 'upload' },
    fresh: () => ({ kind: 'upload', formats: ['pdf', 'jpg', 'png'], maxMegabytes: 10, maxFiles: 5 }),
    inside: [
      {
        ...{ as: 'several', at: '/formats', label: both('格式', 'Formats') },
        from: wordsOf(Object.fromEntries(FileFormat.options.map((format) => [format, { zh: format.toUpperCase() }]))),
      },
      { as: 'number', at: '/maxMegabytes', label: both('每个最大', 'Largest'), min: 0.1, unit: both('MB', 'MB') },
      { as: 'number', at: '/maxFiles', label: both('最多几个', 'Most files'), min: 1 },
    ],
  },
};
