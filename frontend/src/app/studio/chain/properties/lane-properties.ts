import { departments, steps, wordsOf } from '../../property/choosers';
import type { Property } from '../../property/property';
import { both, NONE } from '../../property/text';

/** What may be changed of one organ's part of a joint review. */
export const LANE_PROPERTIES: readonly Property[] = [
  { as: 'text', at: '/name', label: both('名称', 'Name') },
  { as: 'text', at: '/organ', label: both('哪个机关', 'Organ') },
  { as: 'choice', at: '/department', label: both('部门', 'Department'), from: departments, none: NONE },
  { as: 'limit', at: '/limit', label: both('这一路的限期', 'Limit of the lane') },
  { as: 'choice', at: '/entry', label: both('从哪一步开始', 'Begins with'), from: steps },
  {
    ...{ as: 'condition', at: '/when', label: both('什么情况要这一路', 'When it is needed'), then: 'needed' },
    without: both('总是', 'Always'),
  },
  {
    ...{ as: 'part', at: '/onTimeout', label: both('到期没有答复，有后果', 'Silence has an effect') },
    fresh: () => ({ result: 'consent', legalBasis: [{ law: { zh: '《》' }, level: 'statute' }] }),
    inside: [
      {
        ...{ as: 'choice', at: '/result', label: both('视为', 'Deemed') },
        from: wordsOf({ consent: both('同意', 'Consent'), refuse: both('不同意', 'No consent') }),
      },
      { as: 'law', at: '/legalBasis', label: both('后果的依据', 'Basis of that effect') },
    ],
  },
  { as: 'law', at: '/legalBasis', label: both('依据', 'Legal basis') },
];

/** What follows a grant. */
export const AFTERCARE_PROPERTIES: readonly Property[] = [
  { as: 'text', at: '/name', label: both('名称', 'Name') },
  {
    ...{ as: 'condition', at: '/when', label: both('什么情况要', 'When it is needed'), then: 'needed' },
    without: both('准予的都要', 'Every granted case'),
  },
  { as: 'choice', at: '/entry', label: both('从哪一步开始', 'Begins with'), from: steps },
];
