import { DICTIONARIES } from '#shared/definition/dictionaries';
import { Material } from '#shared/definition/material';
import { commitments, wordsOf } from '../property/choosers';
import type { Property } from '../property/property';
import { both, NONE } from '../property/text';
import { MATERIALS_WORDS } from './words';

function table<G extends 'forms' | 'necessities'>(
  group: G,
  values: readonly (keyof (typeof MATERIALS_WORDS.zh)[G] & string)[],
) {
  const [zh, en] = [MATERIALS_WORDS.zh[group], MATERIALS_WORDS.en[group]] as Readonly<Record<string, string>>[];
  return wordsOf(Object.fromEntries(values.map((key) => [key, both(zh?.[key] ?? key, en?.[key] ?? key)])));
}

/** What may be changed of a material before its sources. */
export const MATERIAL_PROPERTIES: readonly Property[] = [
  { as: 'text', at: '/name', label: both('名称', 'Name') },
  {
    ...{ as: 'condition', at: '/neededWhen', label: both('什么时候要', 'When it is needed'), then: 'needed' },
    without: both('总是', 'Always'),
  },
  {
    as: 'text',
    at: '/why',
    label: both('为什么要（告诉申请人）', 'Why it is needed (for the applicant)'),
    optional: true,
  },
  {
    ...{ as: 'choice', at: '/necessity', label: both('必要性', 'Necessity') },
    from: table('necessities', Material.shape.necessity.options),
  },
  {
    ...{ as: 'choice', at: '/deferredBy', label: both('凭哪份容缺承诺', 'Under which promise') },
    ...{ from: commitments('later'), none: NONE, shown: ({ necessity }) => necessity === 'deferrable' },
  },
  { as: 'choice', at: '/form', label: both('形式', 'Form'), from: table('forms', Material.shape.form.options) },
  {
    ...{ as: 'choice', at: '/origin', label: both('从谁那里来', 'Who issues it') },
    ...{ from: wordsOf(DICTIONARIES.sourceType), none: NONE },
  },
  { as: 'text', at: '/hint', label: both('怎样准备', 'How to prepare it'), optional: true, long: true },
];

/** What may be changed of a material after its sources. */
export const MATERIAL_MORE: readonly Property[] = [
  {
    ...{ as: 'list', at: '/waivers', label: both('免交', 'Waivers'), add: both('加一种免交', 'Add a waiver') },
    fresh: () => ({
      ...{ when: 'applicant.kind == "organisation"', reason: both('不用交', 'Need not be handed in') },
      legalBasis: [],
    }),
    inside: [
      { as: 'condition', at: '/when', label: both('什么情况免交', 'When it is waived'), then: 'notNeeded' },
      { as: 'text', at: '/reason', label: both('为什么免交', 'Why it need not be handed in') },
      { as: 'law', at: '/legalBasis', label: both('免交的依据', 'Basis of the waiver') },
    ],
  },
  { as: 'law', at: '/legalBasis', label: both('依据', 'Legal basis') },
  { as: 'points', at: '/reviewPoints', label: both('审查要点', 'Review points') },
  { as: 'number', at: '/copies', label: both('纸质份数', 'Paper copies'), min: 0 },
];
