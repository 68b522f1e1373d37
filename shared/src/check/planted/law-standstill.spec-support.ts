import type { Planted } from '#shared/check/planted/planted.spec-support';
import { applicant, before, days, law, pause, procedure, task } from '#shared/check/planted/law-steps.spec-support';
import { intakeOf } from '#shared/check/tiny-definition.spec-support';

const LAST = '/chain/steps/6';

/** Clocks that stand still, procedures, and effects of silence. */
export const PLANTED_STANDSTILL: readonly Planted[] = [
  {
    what: 'a legal limit that waits for the applicant',
    plant: (d) => (before(d, applicant('sign', 'decide')), pause(d, { during: 'applicantStep' })),
    findings: ['CLOCK.PAUSE_UNLAWFUL /clocks/1/pausedBy/0'],
  },
  {
    what: 'a legal limit that a statute lets wait for the applicant',
    plant: (d) => (before(d, applicant('sign', 'decide')), pause(d, { during: 'applicantStep', ground: 'statute' })),
    findings: [],
  },
  {
    what: 'a promise that waits for the applicant',
    plant: (d) => {
      before(d, applicant('sign', 'decide'));
      d.clocks[0]!.pausedBy = [{ during: 'applicantStep', legalBasis: [] }];
    },
    findings: [],
  },
  {
    what: 'a legal limit from acceptance that stands still during a correction by a mere rule',
    plant: (d) => pause(d, { during: 'correction', ground: 'statute', legalBasis: law('departmentRule') }),
    findings: ['CLOCK.PAUSE_UNLAWFUL /clocks/1/pausedBy/0'],
  },
  {
    what: 'a legal limit from the receipt that waits for a correction by a rule',
    plant: (d) => {
      d.clocks[1]!.from = 'submitted';
      d.clocks[0]!.from = 'submitted';
      pause(d, { during: 'correction', ground: 'statute', legalBasis: law('departmentRule') });
    },
    findings: [],
  },
  {
    what: 'a legal limit that stops for another ground than the procedure has',
    plant: (d) => {
      before(d, procedure('test', 'decide', { limit: days(5) }));
      pause(d, { steps: ['test'], ground: 'hearing' });
    },
    findings: ['CLOCK.PAUSE_UNLAWFUL /clocks/1/pausedBy/0'],
  },
  {
    what: 'a legal limit that is to stand still during an inspection',
    plant: (d) => {
      before(
        d,
        task('visit', 'decide', { limit: days(3), mode: 'all', heads: 2 }),
        procedure('test', 'decide', { limit: days(3) }),
      );
      d.chain.steps.at(-2)!.name = { zh: '现场核查', en: 'Inspection' };
      const visit = d.chain.steps.at(-2)! as ReturnType<typeof task>;
      visit.outcomes.push({ ...visit.outcomes[0]!, key: 'test', next: 'test' });
      pause(d, { steps: ['visit', 'test'] });
    },
    findings: ['CLOCK.PAUSE_NEVER /clocks/1/pausedBy/0/steps/0'],
  },
  {
    what: 'a pause for procedures that the chain does not have',
    plant: (d) => pause(d, {}),
    findings: ['CLOCK.PAUSE_NEVER /clocks/1/pausedBy/0'],
  },

  {
    what: 'a procedure by a statute that is not named',
    plant: (d) => before(d, procedure('wait', 'decide', { limit: days(3), ground: 'statute' })),
    findings: [`PROCEDURE.NO_STATUTE ${LAST}/statute`],
  },
  {
    what: 'a procedure by a mere rule',
    plant: (d) =>
      before(d, procedure('wait', 'decide', { limit: days(3), ground: 'statute', statute: law('departmentRule')[0]! })),
    findings: [`PROCEDURE.NO_STATUTE ${LAST}/statute/level`],
  },
  {
    what: 'an inspection by a statute that is named',
    plant: (d) =>
      before(
        d,
        procedure('visit', 'decide', {
          ...{ limit: days(3), ground: 'statute', statute: law()[0]! },
          name: { zh: '现场核查', en: 'Inspection' },
        }),
      ),
    findings: [],
  },
  {
    what: 'an inspection that calls itself an appraisal',
    plant: (d) =>
      before(
        d,
        procedure('visit', 'decide', {
          ...{ limit: days(3), ground: 'appraisal', name: { zh: '现场勘验', en: 'Site visit' } },
        }),
      ),
    findings: [`PROCEDURE.INSPECTION ${LAST}`],
  },
  {
    what: 'a laboratory test',
    plant: (d) => before(d, procedure('test', 'decide', { limit: days(3), name: { zh: '检验', en: 'Test' } })),
    findings: [],
  },
  {
    what: 'a procedure that the decision tells of',
    plant: (d) => before(d, procedure('test', 'decide', { limit: days(3), notice: 'decision' })),
    findings: [`PROCEDURE.NOTICE ${LAST}/notice`],
  },

  {
    what: 'silence that grants without a clause',
    plant: (d) => (d.clocks[1]!.onExpiry = { effect: 'deemedGranted', next: 'issue', legalBasis: [] }),
    findings: ['EFFECT.NO_BASIS /clocks/1/onExpiry/legalBasis'],
  },
  {
    what: 'silence that grants by a clause',
    plant: (d) => (d.clocks[1]!.onExpiry = { effect: 'deemedGranted', next: 'issue', legalBasis: law() }),
    findings: [],
  },
  {
    what: 'an escalation, which needs no clause',
    plant: (d) => (d.clocks[1]!.onExpiry = { effect: 'escalate', post: 'market.chief', legalBasis: [] }),
    findings: [],
  },
  {
    what: 'an applicant whose silence ends the case without a clause',
    plant: (d) => {
      before(d, applicant('sign', 'decide', { silence: { next: 'over', legalBasis: [] } }));
      d.chain.steps.push({
        ...{ kind: 'end', key: 'over', end: 'ended' },
        ...{ name: { zh: '终止', en: 'Ended' }, stage: 'review' },
      });
    },
    findings: [`EFFECT.NO_BASIS ${LAST}/silence/legalBasis`],
  },
  {
    what: 'an applicant after whose silence an officer decides',
    plant: (d) => before(d, applicant('sign', 'decide', { silence: { next: 'decide', legalBasis: [] } })),
    findings: [],
  },
  {
    what: 'a correction whose silence ends the case without a clause',
    plant: (d) => {
      d.chain.steps.push({
        kind: 'end',
        key: 'gone',
        name: { zh: '视为撤回', en: 'Deemed withdrawn' },
        stage: 'acceptance',
        end: 'deemedWithdrawn',
      });
      Object.assign(intakeOf(d).correction, { silence: 'deemedWithdrawn', silenceEnd: 'gone' });
    },
    findings: ['EFFECT.NO_BASIS /chain/intake/correction/legalBasis'],
  },
];
