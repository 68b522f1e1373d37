import { GOLDEN } from '#shared/case/random-case.spec-support';
import { smallDefinition, taskStep, text } from '#shared/case/small-case.spec-support';
import type { MainStep } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { TaskStep } from '#shared/definition/step/task';
import type { Employed } from '#backend/testing/people.spec-support';

/** How many sit on a panel, and how many clerks and pairs there are. */
const PANEL = 8;

export const MEMBERS = Array.from({ length: PANEL }, (_, index) => `race.member${index + 1}`);
export const APPLICANTS = Array.from({ length: 6 }, (_, index) => `race.applicant${index + 1}`);

/** Whoever races: members of a panel, one of whom leads, clerks, and people who apply. */
export const RACERS: readonly Employed[] = [
  ...MEMBERS.map((account, index) => ({
    account,
    posts: index === 0 ? ['race.member', 'race.lead'] : ['race.member'],
  })),
  ...['race.clerk1', 'race.clerk2'].map((account) => ({ account, posts: ['race.clerk'], roles: ['clerk' as const] })),
  ...APPLICANTS.map((account) => ({ account, posts: [] })),
];

const issue: MainStep = {
  ...{ kind: 'automatic', key: 'issue', name: text('制证'), stage: 'delivery', next: 'granted' },
  action: { kind: 'issueCertificate', result: 'foodLicence' },
};

/** One step of the panel: it grants or refuses. */
function raced(more: Partial<TaskStep>, intake?: Definition['chain']['intake']): Definition {
  const outcome = (key: string, next: string) => ({
    ...{ key, label: text(key), next },
    ...{ tone: 'neutral' as const, reason: 'optional' as const },
  });
  const step = taskStep('race', 'issue', {
    ...{ posts: ['race.member'], decides: true, outcomes: [outcome('grant', 'issue'), outcome('refuse', 'refused')] },
    ...more,
  });
  const { chain, ...rest } = smallDefinition([step, issue], intake && { intake });
  // Papers are what numbers stand on; one kind beside the certificate is enough.
  const documents = GOLDEN.documents.filter(({ kind }) => kind === 'decision');
  return { ...rest, chain, documents, materials: [] };
}

const acceptance = {
  ...GOLDEN.chain.intake,
  ...{ posts: ['race.clerk'], accepted: 'race' },
} as Definition['chain']['intake'];

/** Items with one step at which people meet. */
export const RACE_ITEMS = {
  'race-pair': raced({ mode: 'any' }),
  'race-vote': raced({ mode: 'ratio', heads: PANEL, ratio: { share: 0.6, otherwise: 'refuse' } }),
  'race-unanimous': raced({ mode: 'all', heads: PANEL }),
  'race-crew': raced({ mode: 'crew', crew: { min: 2, lead: 'race.lead', countersign: true } }),
  'race-intake': raced({ mode: 'any' }, acceptance),
} as const satisfies Record<string, Definition>;
