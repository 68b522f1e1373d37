import { Form } from '#shared/definition/form';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import type { CompiledForm } from '#shared/form/compiled-form';
import { openForm } from '#shared/form/open-form';
import { median, type Row } from './figures.js';

const ROUNDS = 5;
const FIELDS = 1000;
const SIZES = [250, 500, 1000, 2000, 4000] as const;
/** How many questions depend on the one that is answered, in a form of any size. */
const DEPENDENTS = 10;
const PRESSES = 2000;
const OPENINGS = 5;
const ELEMENTS_A_SECTION = 100;
const SECTIONS_A_PAGE = 20;
const SURROUNDINGS = { applicant: { kind: 'person', name: '张伟' }, today: '2026-11-24' } as const;

/**
 * What a key press costs in a long form, where each of the conditional questions, one in five, hangs on a number: in the form of
 * 1 000 fields against evaluating it whole, and in one of 4 000 against one of 250, with as many dependents. All in this process.
 */
export function benchKey(): Row[] {
  const [thousand] = [longForm(FIELDS)];
  const answers = answersTo(FIELDS);
  press(thousand, answers);
  const shares: number[] = [];
  const told: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const whole = openings(thousand, answers);
    const key = press(thousand, answers);
    shares.push(key / whole);
    told.push(`${(key * 1000).toFixed(1)}/${(whole * 1000).toFixed(0)}`);
  }
  return [
    {
      what: `a key press at ${FIELDS} fields with ${FIELDS / 5} conditional, against evaluating the whole form`,
      figure: median(shares) * 100,
      unit: '%',
      bound: 5,
      side: 'most',
      how: `median of ${ROUNDS}; microseconds, press/whole: ${told.join(' ')}`,
    },
    flatness(),
  ];
}

/** Every round measures all sizes one after the other, so that what else the machine does burdens all alike. */
function flatness(): Row {
  const forms = SIZES.map((size) => ({ form: longForm(size), answers: answersTo(size) }));
  for (const { form, answers } of forms) press(form, answers);
  const costs = Array.from({ length: ROUNDS }, () => forms.map(({ form, answers }) => press(form, answers)));
  const medians = SIZES.map((size, at) => `${size}: ${(median(costs.map((cost) => cost[at]!)) * 1000).toFixed(1)}`);
  return {
    what: `a key press at ${SIZES.at(-1)} fields, against one at ${SIZES[0]} with as many dependents`,
    figure: median(costs.map((cost) => cost.at(-1)! / cost[0]!)),
    unit: '×',
    bound: 1.5,
    side: 'most',
    how: `median of ${ROUNDS} rounds of ${PRESSES} presses; microseconds at ${medians.join(', ')}`,
  };
}

/** Milliseconds of one key press: the answer of the first question changes to and fro, and its dependents come and go. */
function press(form: CompiledForm, answers: Answers): number {
  const state = openForm(form, answers, SURROUNDINGS);
  const began = performance.now();
  for (let n = 0; n < PRESSES; n++) {
    const changed = state.set('/n0', n % 2 === 0 ? 1 : 100).length;
    if (changed !== DEPENDENTS + 1)
      throw new Error(`${changed} entries changed, not the answer and ${DEPENDENTS} more.`);
  }
  return (performance.now() - began) / PRESSES;
}

function openings(form: CompiledForm, answers: Answers): number {
  const began = performance.now();
  for (let n = 0; n < OPENINGS; n++) openForm(form, answers, SURROUNDINGS);
  return (performance.now() - began) / OPENINGS;
}

/** One field in five is conditional; ten of these hang on each number, those of the first spread over the whole form. */
function longForm(size: number): CompiledForm {
  const label = { zh: '问题' };
  const groups = size / 5 / DEPENDENTS;
  let conditional = 0;
  const elements = Array.from({ length: size }, (_, n) =>
    n % 5 === 4
      ? { kind: 'text', key: `c${n}`, label, visibleWhen: `form.n${(conditional++ % groups) * 5} > 50.0` }
      : { kind: 'number', key: `n${n}`, label, min: 0 },
  );
  const chunks = <T>(all: readonly T[], length: number): T[][] =>
    Array.from({ length: Math.ceil(all.length / length) }, (_, at) => all.slice(at * length, (at + 1) * length));
  const sections = chunks(elements, ELEMENTS_A_SECTION).map((part, at) => ({ key: `s${at}`, elements: part }));
  const pages = chunks(sections, SECTIONS_A_PAGE).map((part, at) => ({ key: `p${at}`, title: label, sections: part }));
  return compileForm({ form: Form.parse({ pages }) });
}

function answersTo(size: number): Answers {
  return Object.fromEntries(
    Array.from({ length: size }, (_, n) => (n % 5 === 4 ? [`c${n}`, '补充说明'] : [`n${n}`, n === 0 ? 100 : n % 97])),
  );
}
