import type { Commitment } from '#shared/definition/commitment';
import type { Definition } from '#shared/definition/definition';
import { decide, type Planted } from '#shared/check/planted/planted.spec-support';
import { applicant, before, days, joint, lane, law, letter, task } from '#shared/check/planted/law-steps.spec-support';

const LAST = '/chain/steps/6';

/** A commitment of the item, and the aftercare in which it is checked. */
export function promise(d: Definition, more: Partial<Commitment>, checked = true): void {
  d.commitments = [
    {
      ...{
        key: 'promise',
        kind: 'proof',
        name: { zh: '承诺', en: 'Promise' },
        text: { zh: '我承诺', en: 'I promise' },
      },
      ...{ checkedWithin: days(20), consequence: { zh: '撤销', en: 'Revoked' }, legalBasis: law() },
      ...more,
    },
  ];
  d.documents.push(letter('commitmentLetter'));
  if (more.kind !== 'later') d.materials[1]!.sources.unshift({ kind: 'commitment', commitment: 'promise' });
  if (!checked) return;
  d.chain.aftercare = {
    ...{ name: { zh: '承诺核查', en: 'Check' }, when: 'commitment.promise', entry: 'check' },
    steps: [
      task('check', 'checked'),
      { kind: 'end', key: 'checked', name: { zh: '完成', en: 'Done' }, stage: 'delivery', end: 'ended' },
    ],
  };
}

function later(d: Definition, n: number): void {
  promise(d, { kind: 'later', supplyWithin: days(n), lapsed: 'withdrawn' }, false);
  delete d.commitments![0]!.checkedWithin;
  Object.assign(d.materials[1]!, { necessity: 'deferrable', deferredBy: 'promise' });
  d.documents.push(letter('deferralNotice'));
}

/** A failed check leads to a step, and the revocation is at hand. */
function revoking(d: Definition, next: string): void {
  promise(d, {});
  d.documents.push(letter('revocation'));
  const { steps } = d.chain.aftercare!;
  steps.push({
    ...{ kind: 'automatic', key: 'revoke', name: { zh: '撤销', en: 'Revocation' }, stage: 'decision', next: 'checked' },
    action: { kind: 'changeCertificate', result: 'licence', act: 'revoke' },
  });
  const check = steps[0] as ReturnType<typeof task>;
  check.outcomes.push({ ...check.outcomes[0]!, key: 'failed', next });
}

const correcting = { may: { correct: true } };

/** Commitments, and corrections. */
export const PLANTED_PROMISES: readonly Planted[] = [
  { what: 'a promise that is checked', plant: (d) => promise(d, {}), findings: [] },
  {
    what: 'a promise that is checked by no day',
    plant: (d) => {
      promise(d, {});
      delete d.commitments![0]!.checkedWithin;
    },
    findings: ['COMMITMENT.UNCHECKED /commitments/0/checkedWithin'],
  },
  {
    what: 'a promise that nobody checks',
    plant: (d) => promise(d, {}, false),
    findings: ['COMMITMENT.UNCHECKED /commitments/0/checkedWithin'],
  },
  {
    what: 'a promise that does not bring its check about',
    plant: (d) => {
      promise(d, {});
      d.commitments!.push({ ...d.commitments![0]!, key: 'second' });
      d.materials[1]!.sources.unshift({ kind: 'commitment', commitment: 'second' });
    },
    findings: ['COMMITMENT.UNCHECKED /commitments/1/checkedWithin'],
  },
  {
    what: 'a promise that spares nothing',
    plant: (d) => {
      promise(d, {});
      d.materials[1]!.sources.shift();
    },
    findings: ['COMMITMENT.IDLE /commitments/0'],
  },
  {
    what: 'a promise that a way asks for',
    plant: (d) => {
      promise(d, {});
      d.materials[1]!.sources.shift();
      d.materials[1]!.neededWhen = '!commitment.promise';
    },
    findings: [],
  },
  {
    what: 'a revocation as soon as a check fails',
    plant: (d) => revoking(d, 'revoke'),
    findings: ['REVOCATION.AT_ONCE /chain/aftercare/steps/2'],
  },
  {
    what: 'a revocation after the holder could mend',
    plant: (d) => {
      revoking(d, 'mend');
      d.chain.aftercare!.steps.push(applicant('mend', 'revoke', { act: 'mend' }));
    },
    findings: [],
  },
  {
    what: 'a visit that the list denies',
    plant: (d) => before(d, applicant('come', 'decide', { act: 'appear' })),
    findings: [`STEP.VISIT ${LAST}/act`],
  },
  {
    what: 'a visit that the list tells',
    plant: (d) => {
      before(d, applicant('come', 'decide', { act: 'appear' }));
      Object.assign(d.basics, {
        visits: 1,
        handling: undefined,
        visitReason: { zh: '要验指纹。', en: 'Fingerprints.' },
      });
    },
    findings: [],
  },
  {
    what: 'a promise in place of the review of what is dangerous, by a document',
    plant: (d) => {
      promise(d, { kind: 'permit', withdrawnTo: 'decide', legalBasis: law('normative') });
      d.basics.summary = { zh: '危险化学品经营。', en: 'Dangerous chemicals.' };
    },
    findings: ['COMMITMENT.PERMIT /commitments/0/legalBasis'],
  },
  {
    what: 'a promise in place of the review of what is dangerous, by law',
    plant: (d) => {
      promise(d, { kind: 'permit', withdrawnTo: 'decide' });
      d.basics.summary = { zh: '危险化学品经营。', en: 'Dangerous chemicals.' };
    },
    findings: [],
  },
  {
    what: 'a promise in place of a harmless review, by a document',
    plant: (d) => promise(d, { kind: 'permit', withdrawnTo: 'decide', legalBasis: law('normative') }),
    findings: [],
  },
  {
    what: 'a promise in place of the review from which no way leads back',
    plant: (d) => promise(d, { kind: 'permit' }),
    findings: ['COMMITMENT.PERMIT /commitments/0/withdrawnTo'],
  },
  { what: 'a paper that follows in time', plant: (d) => later(d, 8), findings: [] },
  {
    what: 'a paper that may follow after the promise',
    plant: (d) => later(d, 9),
    findings: ['COMMITMENT.SUPPLY /commitments/0/supplyWithin'],
  },
  {
    what: 'a paper that may follow of which nobody is told',
    plant: (d) => {
      later(d, 5);
      d.documents.pop();
    },
    findings: ['DOCUMENT.MISSING /documents'],
  },

  {
    what: 'a correction at a review',
    plant: (d) => before(d, task('look', 'decide', correcting)),
    findings: [],
  },
  {
    what: 'a correction at two reviews in a row',
    plant: (d) => before(d, task('look', 'again', correcting), task('again', 'decide', correcting)),
    findings: ['CORRECTION.TWICE /chain/steps/7/may/correct'],
  },
  {
    what: 'a correction by another name',
    plant: (d) => before(d, applicant('mend', 'decide', { act: 'mend', name: { zh: '补正材料', en: 'Send papers' } })),
    findings: [`CORRECTION.TWICE ${LAST}`],
  },
  {
    what: 'mending what an inspection found',
    plant: (d) => before(d, applicant('mend', 'decide', { act: 'mend', name: { zh: '限期整改', en: 'Mend' } })),
    findings: [],
  },
  {
    what: 'a correction after the decision',
    plant: (d) => {
      d.chain.steps.push(task('after', 'issue', correcting));
      decide(d).outcomes[0]!.next = 'after';
    },
    findings: [`CORRECTION.IDLE ${LAST}/may/correct`],
  },
  {
    what: 'a correction that the lead cannot tell',
    plant: (d) => {
      const right = lane('right', days(4));
      Object.assign(right.steps[0]!, correcting);
      before(d, joint('panel', [lane('left', days(4)), right], 'decide'));
    },
    findings: [`CORRECTION.IDLE ${LAST}/lanes/1/steps/0/may/correct`],
  },
  {
    what: 'a correction that the lead tells',
    plant: (d) => {
      const [left, right] = [lane('left', days(4)), lane('right', days(4))];
      Object.assign(left.steps[0]!, correcting);
      Object.assign(right.steps[0]!, correcting);
      before(d, joint('panel', [left, right], 'decide'));
    },
    findings: [],
  },
];
