import type { Definition } from '#shared/definition/definition';
import type { DocumentKind, DocumentTemplate } from '#shared/definition/document-template';
import type { AcceptIntake } from '#shared/definition/intake';
import type { LegalBasis } from '#shared/definition/legal-basis';
import type { CertificateResult } from '#shared/definition/result';

const text = (zh: string, en: string) => ({ zh, en });

const law = (): LegalBasis[] => [{ law: text('《某法》', 'Some law'), level: 'statute' }];

const REMEDIES = text('可以申请行政复议或提起行政诉讼。', 'You may ask for reconsideration or go to court.');

const letter = (kind: DocumentKind, title: string, english: string, body: string, words: string): DocumentTemplate => ({
  ...{ key: kind, kind, prefix: kind },
  title: text(title, english),
  body: text(body, words),
});

/**
 * The smallest definition that has one of everything: three pages' worth of conditions, a computed value, a group, a
 * generated and an uploaded material, a task, a certificate, two clocks. Specs plant their errors in it.
 */
export function tinyDefinition(plant: (definition: Definition) => void = () => undefined): Definition {
  const definition: Definition = {
    schema: 2,
    basics: {
      name: text('小事项', 'Tiny item'),
      summary: text('只用来检查。', 'For checking only.'),
      taskType: '01',
      projectType: '2',
      level: '4',
      department: 'market',
      decidingOrgan: text('青禾市市场监督管理局', 'Qinghe market regulator'),
      regions: ['000001'],
      audience: ['1'],
      themes: [],
      legalBasis: [{ law: text('《某法》', 'Some law'), level: 'statute' }],
      conditions: [text('有店。', 'There is a shop.')],
      notNeededFor: [],
      neverAsked: [],
      visits: 0,
      handling: { online: { depth: '4' } },
      fee: { charged: false, legalBasis: [] },
      result: text('小证', 'Tiny licence'),
      contacts: [{ name: text('咨询', 'Enquiries'), value: '12345' }],
      places: [],
      remedies: text('可以申请行政复议。', 'Reconsideration may be asked for.'),
      faqs: [],
    },
    form: {
      pages: [
        {
          key: 'first',
          title: text('先问', 'First'),
          sections: [
            {
              key: 'who',
              elements: [
                { kind: 'text', key: 'name', label: text('名称', 'Name'), required: true },
                { kind: 'yesNo', key: 'online', label: text('网上经营', 'Online'), required: true },
                { kind: 'text', key: 'site', label: text('网址', 'Site'), required: true, visibleWhen: 'form.online' },
                {
                  kind: 'choice',
                  key: 'sort',
                  label: text('种类', 'Sort'),
                  options: [
                    { key: 'a', label: text('甲', 'A') },
                    { key: 'b', label: text('乙', 'B') },
                  ],
                },
                { kind: 'number', key: 'area', label: text('面积', 'Area'), min: 1, max: 100 },
                {
                  kind: 'computed',
                  key: 'twice',
                  label: text('两倍', 'Twice'),
                  computed: 'form.area * 2',
                  result: 'double',
                },
                {
                  kind: 'repeat',
                  key: 'people',
                  label: text('人员', 'People'),
                  max: 3,
                  summary: ['person'],
                  elements: [
                    { kind: 'text', key: 'person', label: text('姓名', 'Name'), required: true },
                    { kind: 'text', key: 'nick', label: text('别名', 'Nickname'), visibleWhen: 'row.person == "x"' },
                  ],
                },
              ],
            },
          ],
        },
        {
          key: 'second',
          title: text('再问', 'Second'),
          visibleWhen: 'form.sort == "b"',
          sections: [
            { key: 'more', elements: [{ kind: 'text', key: 'why', label: text('理由', 'Why'), required: true }] },
          ],
        },
      ],
    },
    materials: [
      {
        key: 'application',
        name: text('申请书', 'Application'),
        form: 'electronic',
        copies: 0,
        necessity: 'required',
        sources: [{ kind: 'form', fields: ['name'] }],
        legalBasis: [{ law: text('《某法》', 'Some law'), level: 'statute' }],
      },
      {
        key: 'plan',
        name: text('布局图', 'Plan'),
        form: 'copy',
        copies: 1,
        neededWhen: 'form.area > 50',
        necessity: 'required',
        legalBasis: [{ law: text('《某法》', 'Some law'), level: 'statute' }],
        sources: [{ kind: 'upload', formats: ['pdf'], maxMegabytes: 5, maxFiles: 1 }],
      },
    ],
    chain: {
      intake: {
        mode: 'accept',
        posts: ['hall.clerk'],
        accepted: 'decide',
        notAccepted: 'notAccepted',
        legalBasis: [],
        correction: { limit: { n: 5, unit: 'workingDay' }, silence: 'none', legalBasis: [] },
      },
      steps: [
        {
          kind: 'task',
          key: 'decide',
          name: text('决定', 'Decision'),
          stage: 'decision',
          posts: ['market.chief'],
          mode: 'any',
          decides: true,
          outcomes: [
            { key: 'grant', label: text('准予', 'Grant'), next: 'issue', tone: 'favourable', reason: 'optional' },
            { key: 'refuse', label: text('不予', 'Refuse'), next: 'refused', tone: 'adverse', reason: 'required' },
          ],
        },
        {
          kind: 'automatic',
          key: 'issue',
          name: text('制证', 'Issue'),
          stage: 'delivery',
          action: { kind: 'issueCertificate', result: 'licence' },
          next: 'granted',
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
        name: text('承诺', 'Promise'),
        from: 'accepted',
        to: 'decided',
        limit: { n: 8, unit: 'workingDay' },
        firstDay: 'next',
        legalBasis: [],
      },
      {
        key: 'legal',
        kind: 'legal',
        name: text('法定', 'Legal'),
        from: 'accepted',
        to: 'decided',
        limit: { n: 10, unit: 'workingDay' },
        firstDay: 'next',
        legalBasis: law(),
      },
      {
        key: 'receiving',
        kind: 'intake',
        name: text('收件', 'Receiving'),
        from: 'submitted',
        to: 'accepted',
        limit: { n: 5, unit: 'workingDay' },
        firstDay: 'next',
        onExpiry: { effect: 'deemedAccepted', legalBasis: law() },
        legalBasis: law(),
      },
      {
        key: 'delivery',
        kind: 'delivery',
        name: text('送达', 'Delivery'),
        from: 'decided',
        to: 'delivered',
        limit: { n: 10, unit: 'workingDay' },
        firstDay: 'next',
        legalBasis: law(),
      },
    ],
    documents: [
      {
        key: 'decision',
        kind: 'decision',
        title: text('决定书', 'Decision'),
        body: text(
          `{{applicant}}：{{outcome}}，{{form.name}}。{{reason}}${REMEDIES.zh}`,
          `{{applicant}}: {{outcome}}. {{reason}} ${REMEDIES.en}`,
        ),
        prefix: '决',
      },
      letter('acceptance', '受理通知书', 'Notice of acceptance', '已受理。', 'Accepted.'),
      letter('deemedAcceptance', '视为受理通知书', 'Deemed accepted', '自收到之日起受理。', 'Accepted from receipt.'),
      letter(
        'nonAcceptance',
        '不予受理决定书',
        'Not accepted',
        `{{reason}}${REMEDIES.zh}`,
        `{{reason}} ${REMEDIES.en}`,
      ),
      letter('correctionNotice', '补正告知书', 'Correction notice', '{{places}}', '{{places}}'),
    ],
    results: [
      {
        key: 'licence',
        kind: 'certificate',
        name: text('小证', 'Tiny licence'),
        holder: 'form.name',
        prefix: 'T',
        lines: [{ label: text('种类', 'Sort'), value: 'form.sort', option: 'sort' }],
      },
    ],
  };
  plant(definition);
  return definition;
}

/** Its intake, which accepts. */
export function intakeOf({ chain }: Definition): AcceptIntake {
  if (chain.intake.mode !== 'accept') throw new Error('The tiny definition accepts');
  return chain.intake;
}

/** Its certificate. */
export function licenceOf({ results }: Definition): CertificateResult {
  const [result] = results;
  if (result?.kind !== 'certificate') throw new Error('The tiny definition issues a certificate');
  return result;
}
