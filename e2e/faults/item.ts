import type { Definition } from '#shared/definition/definition';
import type { Step } from '#shared/definition/chain';
import type { DocumentTemplate } from '#shared/definition/document-template';
import type { StepOutcome } from '#shared/definition/step/outcome';
import type { Text } from '#shared/kernel/text';

/** The item that people apply for while faults are inflicted. */
export const ITEM = 'faults-stall-licence';

/** Who decides at each step of its chain, in the order of the chain, and how many different people it takes. */
export const STEPS = [
  { step: 'papers', post: 'market.registrar', heads: 1 },
  { step: 'visit', post: 'market.inspector', heads: 2 },
  { step: 'safety', post: 'market.inspector', heads: 2 },
  { step: 'hygiene', post: 'market.inspector', heads: 2 },
  { step: 'traffic', post: 'market.inspector', heads: 2 },
  { step: 'review', post: 'market.reviewer', heads: 1 },
  { step: 'decision', post: 'market.chief', heads: 1 },
] as const;

/** The post that accepts. */
export const RECEIVES = 'hall.clerk';

/** How long nobody may look at an application before it counts as accepted: the shortest limit that the language knows. */
export const INTAKE_HOURS = 1;

/** The outcome that leads on, wherever somebody decides. */
export const ONWARD = 'pass';

const both = (zh: string, en: string): Text => ({ zh, en });

const NAMES: Readonly<Record<(typeof STEPS)[number]['step'], Text>> = {
  papers: both('材料审查', 'Papers'),
  visit: both('现场核查', 'Visit'),
  safety: both('安全核查', 'Safety'),
  hygiene: both('卫生核查', 'Hygiene'),
  traffic: both('交通影响核查', 'Traffic'),
  review: both('审核', 'Review'),
  decision: both('决定', 'Decision'),
};

function outcomes(next: string): StepOutcome[] {
  return [
    { key: ONWARD, label: both('通过', 'Pass'), next, tone: 'favourable', reason: 'optional' },
    { key: 'fail', label: both('不通过', 'Fail'), next: 'refused', tone: 'adverse', reason: 'required' },
  ];
}

function steps(): Step[] {
  const staffed = STEPS.map(({ step, post, heads }, index): Step => {
    const deciding = index === STEPS.length - 1;
    return {
      kind: 'task',
      key: step,
      name: NAMES[step],
      stage: deciding ? 'decision' : 'review',
      posts: [post],
      ...(heads === 1 ? { mode: 'any' as const } : { mode: 'all' as const, heads }),
      ...(deciding && { decides: true }),
      outcomes: outcomes(STEPS[index + 1]?.step ?? 'issue'),
    };
  });
  const end = (key: string, name: Text, kind: Extract<Step, { kind: 'end' }>['end']): Step => ({
    ...{ kind: 'end', key, name, stage: 'delivery', end: kind },
  });
  return [
    ...staffed,
    {
      kind: 'automatic',
      key: 'issue',
      name: both('制发许可证', 'Licence issued'),
      stage: 'delivery',
      action: { kind: 'issueCertificate', result: 'licence' },
      next: 'granted',
    },
    end('granted', both('准予', 'Granted'), 'granted'),
    end('refused', both('不予许可', 'Refused'), 'refused'),
    end('notAccepted', both('不予受理', 'Not accepted'), 'notAccepted'),
    end('withdrawn', both('撤回', 'Withdrawn'), 'withdrawn'),
  ];
}

const REMEDIES = both(
  '理由：{{reason}}\n\n不服的，可以申请行政复议，也可以提起行政诉讼。',
  'Reason: {{reason}}\n\nYou may ask for administrative reconsideration or bring an action before the court.',
);

function document(key: string, kind: DocumentTemplate['kind'], title: Text, prefix: string): DocumentTemplate {
  const of = both('「{{item}}」，办件号 {{caseNumber}}。', '{{item}}, case {{caseNumber}}.');
  const ends = kind === 'decision' || kind === 'nonAcceptance';
  const body = ends ? both(`${of.zh}\n\n${REMEDIES.zh}`, `${of.en}\n\n${REMEDIES.en}`) : of;
  return { key, kind, title, prefix, body };
}

/**
 * A short chain with everything that faults could break: an acceptance that a timer replaces, steps that one of two people takes, steps
 * that two decide together, papers with numbers, a certificate. What an item says of itself is taken over from a published one.
 */
export function faultsDefinition({ basics, chain, clocks }: Definition): Definition {
  const legalBasis = chain.intake.legalBasis;
  const legal = clocks.find(({ kind }) => kind === 'legal');
  if (legal === undefined) throw new Error('The item that this one takes after has no legal clock.');
  const { pausedBy: _, extension: __, ...running } = legal;
  return {
    schema: 2,
    basics: { ...basics, name: both('早市摊位许可', 'Licence for a morning stall') },
    form: {
      pages: [
        {
          key: 'stall',
          title: both('摊位', 'The stall'),
          sections: [
            {
              key: 'about',
              elements: [
                {
                  kind: 'text',
                  key: 'name',
                  label: both('摊主', 'Who runs it'),
                  required: true,
                  sensitivity: 'personal',
                },
                { kind: 'text', key: 'place', label: both('位置', 'Where'), required: true },
                { kind: 'number', key: 'size', label: both('面积', 'Size'), required: true, min: 1, max: 30 },
              ],
            },
          ],
        },
      ],
    },
    materials: [],
    chain: {
      intake: {
        mode: 'accept',
        posts: [RECEIVES],
        accepted: STEPS[0].step,
        notAccepted: 'notAccepted',
        correction: { limit: { n: 5, unit: 'workingDay' }, silence: 'none', legalBasis },
        legalBasis,
      },
      steps: steps() as Definition['chain']['steps'],
      withdrawn: 'withdrawn',
    },
    clocks: [
      {
        key: 'intake',
        kind: 'intake',
        name: both('受理期限', 'Acceptance'),
        from: 'submitted',
        to: 'accepted',
        limit: { n: INTAKE_HOURS, unit: 'hour' },
        firstDay: 'next',
        onExpiry: { effect: 'deemedAccepted', legalBasis },
        legalBasis,
      },
      running,
    ],
    documents: [
      document('acceptance', 'acceptance', both('受理通知书', 'Notice of acceptance'), '早市受'),
      document(
        'deemedAcceptance',
        'deemedAcceptance',
        both('视为受理通知书', 'Notice of deemed acceptance'),
        '早市视受',
      ),
      document('nonAcceptance', 'nonAcceptance', both('不予受理决定书', 'Decision not to accept'), '早市不受'),
      document('decision', 'decision', both('决定书', 'Decision'), '早市决'),
    ],
    results: [
      {
        key: 'licence',
        kind: 'certificate',
        name: both('早市摊位许可证', 'Morning stall licence'),
        holder: 'form.name',
        lines: [{ label: both('位置', 'Where'), value: 'form.place' }],
        prefix: 'ZS2000000',
      },
    ],
  };
}
