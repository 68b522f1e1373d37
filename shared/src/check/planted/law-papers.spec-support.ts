import type { Definition } from '#shared/definition/definition';
import type { LegalBasis } from '#shared/definition/legal-basis';
import { decide, type Planted } from '#shared/check/planted/planted.spec-support';
import { before, days, joint, lane, law, task } from '#shared/check/planted/law-steps.spec-support';
import { licenceOf } from '#shared/check/tiny-definition.spec-support';

const GENERAL: LegalBasis[] = [{ law: { zh: '《中华人民共和国行政许可法》', en: 'Licensing Law' }, level: 'statute' }];

const without = (d: Definition, kind: string): void => {
  d.documents = d.documents.filter((document) => document.kind !== kind);
};

const legal = (d: Definition, n: number, legalBasis: LegalBasis[]): void => {
  Object.assign(d.clocks[1]!, { limit: days(n), legalBasis });
};

/** What the licensing law asks of limits, decisions and letters. */
export const PLANTED_PAPERS: readonly Planted[] = [
  { what: 'twenty days by the general law', plant: (d) => legal(d, 20, GENERAL), findings: [] },
  {
    what: 'thirty days by the general law',
    plant: (d) => legal(d, 30, GENERAL),
    findings: ['CLOCK.ABOVE_LICENSING_LAW /clocks/1/limit'],
  },
  { what: 'sixty days by a law of its own', plant: (d) => legal(d, 60, law()), findings: [] },
  {
    what: 'sixty days by a mere rule',
    plant: (d) => legal(d, 60, [...GENERAL, ...law('departmentRule')]),
    findings: ['CLOCK.ABOVE_LICENSING_LAW /clocks/1/limit'],
  },
  {
    what: 'forty-five days of several organs',
    plant: (d) => {
      legal(d, 45, GENERAL);
      const other = { organ: { zh: '另一局', en: 'Other office' } };
      before(d, joint('panel', [lane('left', days(4)), lane('right', days(4), other)], 'decide'));
    },
    findings: [],
  },
  {
    what: 'forty-five days of the offices of one organ',
    plant: (d) => {
      legal(d, 45, GENERAL);
      before(d, joint('panel', [lane('left', days(4)), lane('right', days(4))], 'decide'));
    },
    findings: ['CLOCK.ABOVE_LICENSING_LAW /clocks/1/limit'],
  },
  {
    what: 'a long limit of what is no licence',
    plant: (d) => {
      legal(d, 60, law('departmentRule'));
      d.basics.taskType = '20';
    },
    findings: [],
  },
  {
    what: 'a licence without a legal limit',
    plant: (d) => d.clocks.splice(1, 1),
    findings: ['CLOCK.NO_LEGAL /clocks'],
  },
  {
    what: 'a legal limit of no law',
    plant: (d) => (d.clocks[1]!.legalBasis = []),
    findings: ['CLOCK.NO_BASIS /clocks/1/legalBasis'],
  },
  { what: 'nothing that is promised', plant: (d) => d.clocks.splice(0, 1), findings: ['CLOCK.NO_PROMISE /clocks'] },
  {
    what: 'a limit that ends where it starts',
    plant: (d) => {
      Object.assign(d.clocks[3]!, { from: 'delivered' });
    },
    findings: ['CLOCK.NEVER_RUNS /clocks/3'],
  },
  {
    what: 'limits of a decision that nobody takes',
    plant: (d) => {
      delete decide(d).decides;
      decide(d).outcomes[0]!.next = 'withdrawn';
      decide(d).outcomes[1]!.next = 'withdrawn';
      d.chain.steps.splice(1, 3);
    },
    findings: [
      'END.NO_GRANT /chain/steps',
      'CLOCK.NEVER_RUNS /clocks/0',
      'CLOCK.NEVER_RUNS /clocks/1',
      'CLOCK.NEVER_RUNS /clocks/3',
    ],
  },
  {
    what: 'a limit of no situation',
    plant: (d) => {
      d.situations = [{ key: 'all', name: { zh: '全部', en: 'All' }, clocks: ['promised', 'legal', 'receiving'] }];
    },
    findings: ['CLOCK.NEVER_RUNS /clocks/3'],
  },
  { what: 'a promise of no law', plant: (d) => (d.clocks[0]!.legalBasis = []), findings: [] },
  { what: 'no limit of the intake', plant: (d) => d.clocks.splice(2, 1), findings: ['INTAKE.TELLING /clocks'] },
  {
    what: 'an intake of ten days',
    plant: (d) => (d.clocks[2]!.limit = days(10)),
    findings: ['INTAKE.TELLING /clocks/2/limit'],
  },
  {
    what: 'an intake whose end has no effect',
    plant: (d) => {
      delete d.clocks[2]!.onExpiry;
    },
    findings: ['INTAKE.TELLING /clocks/2/onExpiry'],
  },
  {
    what: 'a deemed acceptance that does not say from when',
    plant: (d) => (d.documents[2]!.body = { zh: '视为受理。', en: 'Deemed accepted.' }),
    findings: ['INTAKE.TELLING /documents/2/body'],
  },
  {
    what: 'a licence that need never arrive',
    plant: (d) => d.clocks.splice(3, 1),
    findings: ['DELIVERY.LIMIT /clocks'],
  },
  {
    what: 'a licence that arrives late by the general law',
    plant: (d) => Object.assign(d.clocks[3]!, { limit: days(15), legalBasis: GENERAL }),
    findings: ['DELIVERY.LIMIT /clocks/3/limit'],
  },
  {
    what: 'a licence that arrives within a shorter limit',
    plant: (d) => (d.clocks[3]!.limit = days(3)),
    findings: [],
  },
  {
    what: 'a renewal that closes before it opens',
    plant: (d) => (licenceOf(d).renewal = { opens: days(10), closes: days(30), legalBasis: law() }),
    findings: ['RENEWAL.WINDOW /results/0/renewal/closes'],
  },
  {
    what: 'a renewal of no law',
    plant: (d) => (licenceOf(d).renewal = { opens: days(90), closes: days(30), legalBasis: [] }),
    findings: ['RENEWAL.WINDOW /results/0/renewal/legalBasis'],
  },
  {
    what: 'a renewal by law',
    plant: (d) => (licenceOf(d).renewal = { opens: days(90), closes: days(30), legalBasis: law() }),
    findings: [],
  },

  {
    what: 'a refusal without a reason',
    plant: (d) => (decide(d).outcomes[1]!.reason = 'optional'),
    findings: ['DECISION.NO_REASON /chain/steps/0/outcomes/1/reason'],
  },
  {
    what: 'a grant without a decision',
    plant: (d) => {
      const look = task('look', 'decide');
      look.outcomes.push({ ...look.outcomes[0]!, key: 'atOnce', next: 'issue' });
      before(d, look);
    },
    findings: ['RESULT.UNDECIDED /chain/steps/1', 'DECISION.MISSING /chain/steps/2'],
  },
  {
    what: 'a grant that the platform decides',
    plant: (d) => {
      const look = task('look', 'decide');
      look.outcomes.push({ ...look.outcomes[0]!, key: 'atOnce', next: 'compute' });
      before(d, look, {
        ...{
          kind: 'automatic',
          key: 'compute',
          name: { zh: '自动决定', en: 'Computed' },
          stage: 'decision',
          next: 'issue',
        },
        action: {
          ...{ kind: 'decide', outcome: 'grant', tone: 'favourable' },
          ...{ label: { zh: '准予', en: 'Grant' }, reason: { zh: '符合条件', en: 'It fits' } },
        },
      });
    },
    findings: [],
  },
  {
    what: 'a decision that is not written',
    plant: (d) => without(d, 'decision'),
    findings: ['DOCUMENT.MISSING /documents'],
  },
  {
    what: 'an acceptance that is not written',
    plant: (d) => without(d, 'acceptance'),
    findings: ['DOCUMENT.MISSING /documents'],
  },
  {
    what: 'an acceptance that need not be written',
    plant: (d) => {
      without(d, 'acceptance');
      d.basics.taskType = '20';
    },
    findings: [],
  },
  {
    what: 'an acceptance without a seal',
    plant: (d) => (d.documents[1]!.seal = 'none'),
    findings: ['DOCUMENT.NO_SEAL /documents/1/seal'],
  },
  {
    what: 'a correction notice without a seal',
    plant: (d) => (d.documents[4]!.seal = 'none'),
    findings: [],
  },
  {
    what: 'a refusal that does not say what to do about it',
    plant: (d) => (d.documents[0]!.body = { zh: '{{outcome}}，{{reason}}', en: '{{outcome}}, {{reason}}' }),
    findings: ['DOCUMENT.REFUSAL /documents/0/body'],
  },
  {
    what: 'a decision that only grants',
    plant: (d) => {
      d.documents.push({
        ...d.documents[0]!,
        key: 'grantLetter',
        body: { zh: '{{outcome}}', en: '{{outcome}}' },
        step: 'issue',
      });
    },
    findings: [],
  },
];
