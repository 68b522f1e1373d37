import type { Planted } from '#shared/check/planted/planted.spec-support';
import {
  applicant,
  before,
  days,
  decideIn,
  joint,
  lane,
  law,
  pause,
  procedure,
  task,
} from '#shared/check/planted/law-steps.spec-support';
import { intakeOf } from '#shared/check/tiny-definition.spec-support';

const LAST = '/chain/steps/6';

/** Limits that do not fit each other, and clocks that stand still. The tiny item promises 8 of 10 working days. */
export const PLANTED_TIME: readonly Planted[] = [
  {
    what: 'a promise above the law whose start is named otherwise',
    plant: (d) => Object.assign(d.clocks[0]!, { from: 'entered:decide', limit: days(11) }),
    findings: ['CLOCK.PROMISED_ABOVE_LEGAL /clocks/0/limit'],
  },
  {
    what: 'a promise from acceptance above what the law gives from the receipt',
    plant: (d) => {
      Object.assign(d.clocks[1]!, { from: 'submitted', limit: days(7) });
    },
    findings: ['CLOCK.PROMISED_ABOVE_LEGAL /clocks/0/limit'],
  },
  {
    what: 'a promise above the law of another situation',
    plant: (d) => {
      d.situations = [
        {
          key: 'new',
          name: { zh: '新办', en: 'New' },
          when: 'form.online',
          clocks: ['promised', 'receiving', 'delivery'],
        },
        { key: 'renew', name: { zh: '延续', en: 'Renewal' }, clocks: ['legal', 'receiving', 'delivery'] },
      ];
      d.clocks[1]!.limit = days(3);
    },
    findings: [],
  },
  {
    what: 'a promise of a month under a law of twenty calendar days',
    plant: (d) => {
      d.clocks[0]!.limit = days(1, 'month');
      d.clocks[1]!.limit = days(20, 'calendarDay');
    },
    findings: ['CLOCK.PROMISED_ABOVE_LEGAL /clocks/0/limit'],
  },
  {
    what: 'steps that fill the promise',
    plant: (d) => (before(d, task('look', 'decide', { limit: days(5) })), decideIn(d, 3)),
    findings: [],
  },
  {
    what: 'steps that add up to more than the promise',
    plant: (d) => (before(d, task('look', 'decide', { limit: days(6) })), decideIn(d, 3)),
    findings: ['CLOCK.STEPS_ABOVE /clocks/0/limit'],
  },
  {
    what: 'steps that add up to more than the law where nothing is promised',
    plant: (d) => {
      before(d, task('look', 'decide', { limit: days(8) }));
      decideIn(d, 3);
      Object.assign(d.clocks[0]!, { from: 'submitted', limit: days(20) });
    },
    findings: ['CLOCK.STEPS_ABOVE /clocks/1/limit'],
  },
  {
    what: 'steps that are gone again after the applicant has mended',
    plant: (d) => {
      const look = task('look', 'decide', { limit: days(5) });
      look.outcomes.push({ ...look.outcomes[0]!, key: 'mend', next: 'mend' });
      before(d, look, applicant('mend', 'again', { act: 'mend' }), task('again', 'decide', { limit: days(4) }));
      decideIn(d, 3);
    },
    findings: [],
  },
  {
    what: 'a loop that is counted once',
    plant: (d) => {
      const look = task('look', 'more', { limit: days(3) });
      const more = task('more', 'look', { limit: days(3) });
      more.outcomes.push({ ...more.outcomes[0]!, key: 'out', next: 'decide' });
      before(d, look, more);
      decideIn(d, 2);
    },
    findings: [],
  },
  {
    what: 'the longest lane that fits',
    plant: (d) => (
      before(d, joint('panel', [lane('left', days(6)), lane('right', days(4))], 'decide')),
      decideIn(d, 2)
    ),
    findings: [],
  },
  {
    what: 'a longest lane that leaves no room for the decision',
    plant: (d) => (
      before(d, joint('panel', [lane('left', days(4)), lane('right', days(7))], 'decide')),
      decideIn(d, 2)
    ),
    findings: ['CLOCK.STEPS_ABOVE /clocks/0/limit'],
  },
  {
    what: 'a lane longer than the whole promise',
    plant: (d) => before(d, joint('panel', [lane('left', days(4)), lane('right', days(12))], 'decide')),
    findings: [`STEP.ABOVE_CLOCK ${LAST}/lanes/1/limit`],
  },
  {
    what: 'a step longer than the whole promise',
    plant: (d) => decideIn(d, 9),
    findings: ['STEP.ABOVE_CLOCK /chain/steps/0/limit'],
  },
  {
    what: 'a step of calendar days that may or may not fit',
    plant: (d) => decideIn(d, 9, 'calendarDay'),
    findings: [],
  },
  {
    what: 'a laboratory test during which both clocks stand still',
    plant: (d) => {
      before(d, procedure('test', 'decide', { limit: days(30) }));
      d.clocks[0]!.pausedBy = [{ during: 'procedure', legalBasis: law() }];
      pause(d, { ground: 'laboratoryTest' });
    },
    findings: [],
  },
  {
    what: 'a laboratory test that only the legal clock waits for',
    plant: (d) => (before(d, procedure('test', 'decide', { limit: days(30) })), pause(d, {})),
    findings: [`STEP.ABOVE_CLOCK ${LAST}/limit`],
  },
  {
    what: 'a step longer than its lane',
    plant: (d) => {
      const left = lane('left', days(2));
      Object.assign(left.steps[0]!, { limit: days(3) });
      before(d, joint('panel', [left, lane('right', days(4))], 'decide'));
    },
    findings: [`LANE.STEP_ABOVE ${LAST}/lanes/0/steps/0/limit`],
  },
  {
    what: 'a step that fills its lane',
    plant: (d) => {
      const left = lane('left', days(2));
      Object.assign(left.steps[0]!, { limit: days(2) });
      before(d, joint('panel', [left, lane('right', days(4))], 'decide'));
    },
    findings: [],
  },
  {
    what: 'a correction for which there is no time',
    plant: (d) => (intakeOf(d).correction.limit = days(0, 'spot')),
    findings: ['TIME.NONE /chain/intake/correction/limit'],
  },
  {
    what: 'a lane without a limit',
    plant: (d) => before(d, joint('panel', [lane('left', days(0)), lane('right', days(4))], 'decide')),
    findings: [`TIME.NONE ${LAST}/lanes/0/limit`],
  },
  { what: 'a decision on the spot', plant: (d) => decideIn(d, 0, 'spot'), findings: [] },
];
