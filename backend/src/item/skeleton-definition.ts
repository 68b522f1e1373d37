import type { PostView } from '#shared/api/directory';
import { SCHEMA, type Definition } from '#shared/definition/definition';
import type { Text } from '#shared/kernel/text';

const text = (zh: string, en: string): Text => ({ zh, en });

/**
 * The least definition that can be published: one question, one reviewer who decides, and what every item must say. The author replaces
 * it piece by piece, and the check has something whole to judge from the first minute on.
 */
export function skeletonDefinition(
  department: { key: string; name: Text },
  posts: readonly PostView[],
  regions: readonly string[],
): Definition {
  const receives = posts.find(({ key }) => key === 'hall.clerk') ?? posts.find(({ holders }) => holders > 0);
  const decides = posts.find((post) => post.department === department.key && post.holders > 0) ?? receives;
  const toFill = text('待填写', 'To be written');
  return {
    schema: SCHEMA,
    basics: {
      name: text('新事项', 'New item'),
      summary: toFill,
      taskType: '20',
      projectType: '2',
      level: '4',
      department: department.key,
      decidingOrgan: department.name,
      regions: [regions[0] ?? '000000'],
      audience: ['1'],
      themes: [],
      legalBasis: [{ law: toFill, level: 'normative' }],
      conditions: [toFill],
      notNeededFor: [],
      neverAsked: [],
      visits: 0,
      handling: { online: { depth: '4' } },
      fee: { charged: false, legalBasis: [] },
      result: toFill,
      contacts: [{ name: text('咨询', 'Enquiries'), value: '12345' }],
      places: [],
      remedies: text(
        '可以依法申请行政复议或者提起行政诉讼。',
        'You may ask for administrative reconsideration or go to court.',
      ),
      faqs: [],
    },
    form: {
      pages: [
        {
          key: 'applicantPage',
          title: text('您的情况', 'About you'),
          sections: [
            {
              key: 'applicantSection',
              elements: [{ kind: 'text', key: 'name', label: text('申请人', 'Applicant'), required: true }],
            },
          ],
        },
      ],
    },
    materials: [],
    chain: {
      intake: {
        mode: 'accept',
        posts: [receives?.key ?? 'hall.clerk'],
        accepted: 'decide',
        notAccepted: 'notAccepted',
        correction: { limit: { n: 5, unit: 'workingDay' }, silence: 'none', legalBasis: [] },
        legalBasis: [],
      },
      steps: [
        {
          kind: 'task',
          key: 'decide',
          name: text('决定', 'Decision'),
          stage: 'decision',
          posts: [decides?.key ?? 'hall.clerk'],
          mode: 'any',
          decides: true,
          outcomes: [
            { key: 'grant', label: text('准予', 'Grant'), next: 'granted', tone: 'favourable', reason: 'optional' },
            { key: 'refuse', label: text('不予', 'Refuse'), next: 'refused', tone: 'adverse', reason: 'required' },
          ],
        },
        { kind: 'end', key: 'granted', name: text('准予', 'Granted'), stage: 'delivery', end: 'granted' },
        { kind: 'end', key: 'refused', name: text('不予', 'Refused'), stage: 'delivery', end: 'refused' },
        {
          kind: 'end',
          key: 'notAccepted',
          name: text('不予受理', 'Not accepted'),
          stage: 'acceptance',
          end: 'notAccepted',
        },
        { kind: 'end', key: 'withdrawn', name: text('撤回', 'Withdrawn'), stage: 'application', end: 'withdrawn' },
      ],
      withdrawn: 'withdrawn',
    },
    clocks: [
      {
        key: 'promised',
        kind: 'promised',
        name: text('承诺办结时限', 'Promised limit'),
        from: 'accepted',
        to: 'decided',
        limit: { n: 10, unit: 'workingDay' },
        firstDay: 'next',
        legalBasis: [],
      },
    ],
    documents: [],
    results: [],
  };
}
