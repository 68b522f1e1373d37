import { burden, none, noun, relief, type Noun } from '#shared/diff/language/noun';
import { FORM } from '#shared/diff/language/form-noun';
import { REVIEW_POINT } from '#shared/diff/language/material-noun';
import { CORRECTION_ROWS, INTAKE_ROWS, LANE_ROWS, OUTCOME_ROWS, STEP_ROWS } from '#shared/diff/language/step-rows';
import { otherwise, perhapsMore, reworded } from '#shared/diff/judged';

const OUTCOME = noun({
  part: 'chain',
  word: { zh: '出口', en: 'outcome' },
  named: 'label',
  rows: OUTCOME_ROWS,
  came: () => none('route', 'authority'),
  went: () => none('route', 'authority'),
});

const STEP: Noun = noun({
  part: 'chain',
  word: { zh: '环节', en: 'step' },
  rows: STEP_ROWS,
  inside: () => ({
    outcomes: { noun: OUTCOME, list: true },
    lanes: { noun: LANE, list: true },
    reviewPoints: { noun: REVIEW_POINT, list: true },
    form: { noun: FORM, list: false },
  }),
  came: () => none('route', 'time', 'authority'),
  went: () => none('route', 'time', 'authority'),
  elsewhere: ['route', 'time', 'authority'],
});

const LANE: Noun = noun({
  part: 'chain',
  word: { zh: '并联路', en: 'lane' },
  rows: LANE_ROWS,
  inside: () => ({ steps: { noun: STEP, list: true } }),
  came: () => none('route', 'time', 'authority'),
  went: () => none('route', 'time', 'authority'),
  // Lanes open in their order.
  reordered: ['route'],
});

const CORRECTION = noun({
  part: 'chain',
  readers: 'applicant',
  word: { zh: '补正', en: 'correction' },
  name: () => undefined,
  place: () => ({ zh: '收件受理', en: 'intake' }),
  rows: CORRECTION_ROWS,
});

const INTAKE = noun({
  part: 'chain',
  word: { zh: '收件受理', en: 'intake' },
  name: () => undefined,
  place: () => ({ zh: '收件受理', en: 'intake' }),
  rows: INTAKE_ROWS,
  inside: () => ({
    correction: { noun: CORRECTION, list: false },
    reviewPoints: { noun: REVIEW_POINT, list: true },
  }),
});

/** Checks that come after a grant are more to bear, their end is relief; what happens in them is procedure. */
const AFTERCARE = noun({
  part: 'chain',
  word: { zh: '事后监管', en: 'aftercare' },
  place: () => ({ zh: '事后监管', en: 'aftercare' }),
  rows: {
    name: ['名称', 'name', ['wording'], reworded],
    when: ['适用条件', 'when it begins', ['route', 'time'], perhapsMore],
    entry: ['第一步', 'first step', ['route'], otherwise],
    steps: ['环节', 'steps', ['route', 'time', 'authority'], otherwise],
  },
  inside: () => ({ steps: { noun: STEP, list: true } }),
  came: () => burden('route', 'time', 'authority'),
  went: () => relief('route', 'time', 'authority'),
});

export const CHAIN = noun({
  part: 'chain',
  word: { zh: '审批链', en: 'chain' },
  name: () => undefined,
  place: () => ({ zh: '审批链', en: 'chain' }),
  rows: {
    intake: ['收件受理', 'intake', ['route', 'time', 'authority'], otherwise],
    steps: ['环节', 'steps', ['route', 'time', 'authority'], otherwise],
    withdrawn: ['撤回去向', 'end after withdrawal', ['route'], otherwise],
    region: ['办件所属区划', 'division of a case', ['authority'], otherwise],
    supervisors: ['督办岗位', 'who supervises', ['authority'], otherwise],
    aftercare: ['事后监管', 'aftercare', ['route', 'time', 'authority'], otherwise],
  },
  inside: () => ({
    intake: { noun: INTAKE, list: false },
    steps: { noun: STEP, list: true },
    aftercare: { noun: AFTERCARE, list: false },
  }),
});
