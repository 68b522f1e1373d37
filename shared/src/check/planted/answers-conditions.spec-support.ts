import type { Definition } from '#shared/definition/definition';
import { AT, decide, elements, field, type Planted } from '#shared/check/planted/planted.spec-support';

const label = { zh: '问', en: 'Question' };
const message = { zh: '请改', en: 'Please change it' };
const branch = (when: string, n: number) => ({
  when,
  label: { zh: `路${n}`, en: `Way ${n}` },
  next: n === 1 ? 'issue' : 'refused',
});
const fork = (d: Definition, ...conditions: string[]): void => {
  d.chain.steps.push({
    ...{ kind: 'route', key: 'fork', name: { zh: '分路', en: 'Fork' }, stage: 'decision' },
    ...{ branches: conditions.map((when, index) => branch(when, index + 1)), otherwise: 'issue' },
  } as Definition['chain']['steps'][number]);
  decide(d).outcomes[0]!.next = 'fork';
};
const FORK = '/chain/steps/6/branches';

/** Conditions that never or always hold. */
export const PLANTED_CONDITIONS: readonly Planted[] = [
  {
    what: 'a material that nobody is asked for',
    plant: (d) => (d.materials[1]!.neededWhen = 'form.area > 50 && form.area < 50'),
    findings: ['CONDITION.NEVER /materials/1/neededWhen'],
  },
  {
    what: 'a material that everybody is asked for under a condition',
    plant: (d) => (d.materials[1]!.neededWhen = 'form.online || !form.online'),
    findings: ['CONDITION.ALWAYS /materials/1/neededWhen'],
  },
  {
    what: 'a condition that only those fulfil not who leave an answer open',
    plant: (d) => (d.materials[1]!.neededWhen = 'form.area > 50 || form.area <= 50'),
    findings: [],
  },
  {
    what: 'a condition over more answers than can be tried',
    plant: (d) => {
      const keys = Array.from({ length: 14 }, (_, at) => `n${at}`);
      elements(d).push(...keys.map((key) => ({ kind: 'number' as const, key, label })));
      d.materials[1]!.neededWhen = `${keys.map((key) => `form.${key}`).join(' + ')} < -1.0`;
    },
    findings: ['CONDITION.NOT_DECIDED /materials/1/neededWhen undecided'],
  },
  {
    what: 'a condition that computes, over few answers',
    plant: (d) => (d.materials[1]!.neededWhen = 'form.area * form.area < -1.0'),
    findings: [],
  },
  { what: 'a way that some take', plant: (d) => fork(d, 'form.online'), findings: [] },
  {
    what: 'a way that the one before it covers',
    plant: (d) => fork(d, 'form.area > 20', 'form.area > 50'),
    findings: [`CONDITION.NEVER ${FORK}/1/when`],
  },
  { what: 'ways from narrow to wide', plant: (d) => fork(d, 'form.area > 50', 'form.area > 20'), findings: [] },
  {
    what: 'a way that everybody takes, with one behind it',
    plant: (d) => fork(d, 'has(form.online)', 'form.area > 50'),
    findings: [`CONDITION.ALWAYS ${FORK}/0/when`],
  },
  {
    what: 'a way after a decision that can not have been',
    plant: (d) => fork(d, 'step.decide.outcome == "grant" && step.decide.outcome == "refuse"'),
    findings: [`CONDITION.NEVER ${FORK}/0/when`],
  },
  { what: 'a way after a decision', plant: (d) => fork(d, 'step.decide.outcome == "grant"'), findings: [] },
  {
    what: 'a way after an outcome that the step does not have',
    plant: (d) => fork(d, 'step.decide.outcome == "granted"'),
    findings: [`REFERENCE.UNKNOWN ${FORK}/0/when`],
  },
  {
    what: 'a document that names what need not be answered',
    plant: (d) => (d.documents[0]!.body.zh += '，面积 {{form.area}} 平方米'),
    findings: ['DOCUMENT.EMPTY_FIELD /documents/0/body'],
  },
  {
    what: 'a document that says that what it names need not be',
    plant: (d) => (d.documents[0]!.body.zh += '\n面积（如有）：{{form.area}}'),
    findings: [],
  },
  {
    what: 'a document that names what must be answered',
    plant: (d) => {
      field(d, 'area').required = true;
      d.documents[0]!.body.zh += '，面积 {{form.area}} 平方米';
    },
    findings: [],
  },
  {
    what: 'a certificate whose holder may be nobody',
    plant: (d) => (field(d, 'name').required = false),
    findings: ['DOCUMENT.EMPTY_FIELD /documents/0/body', 'DOCUMENT.EMPTY_FIELD /results/0/holder'],
  },
  {
    what: 'a situation that the one before it covers',
    plant: (d) =>
      (d.situations = [
        { key: 'wide', name: label, when: 'form.area > 20' },
        { key: 'narrow', name: label, when: 'form.area > 50' },
      ]),
    findings: ['SITUATION.UNREACHED /situations/1/when'],
  },
  {
    what: 'a check that never stops anything',
    plant: (d) => Object.assign(field(d, 'area'), { checks: [{ holds: 'form.area > 0', message }] }),
    findings: [`CONDITION.ALWAYS ${AT}/4/checks/0/holds`],
  },
  {
    what: 'a check that stops something',
    plant: (d) => Object.assign(field(d, 'area'), { checks: [{ holds: 'form.area > 1', message }] }),
    findings: [],
  },
  {
    what: 'an option that nobody can choose',
    plant: (d) =>
      elements(d).push({
        ...{ kind: 'choice', key: 'odd', label, visibleWhen: 'form.online' },
        options: [
          { key: 'one', label },
          { key: 'two', label, visibleWhen: '!form.online' },
        ],
      }),
    findings: [`CONDITION.NEVER ${AT}/7/options/1/visibleWhen`],
  },
  {
    what: 'a field that is read-only never',
    plant: (d) => (field(d, 'site').readonlyWhen = '!form.online'),
    findings: [`CONDITION.NEVER ${AT}/2/readonlyWhen`],
  },
  {
    what: 'a condition on a computed value, which is not decided and not told',
    plant: (d) => (d.materials[1]!.neededWhen = 'form.twice > 500'),
    findings: [],
  },
];
