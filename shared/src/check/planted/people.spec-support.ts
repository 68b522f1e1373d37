import type { Definition } from '#shared/definition/definition';
import { AT, decide, elements, staffed, type Planted } from '#shared/check/planted/planted.spec-support';

const label = { zh: '名称' };

/** The decision is looked at once more, with its own limits on who may. */
function look(d: Definition, who: { readonly sameAs?: string[]; readonly otherThan?: string[] }, post: string): void {
  const first = decide(d);
  const [outcome] = first.outcomes;
  d.chain.steps.push({
    ...{ kind: 'task', key: 'secondLook', name: { zh: '复核' }, stage: 'review', mode: 'any', posts: [post], who },
    outcomes: [{ ...outcome!, key: 'fine' }],
  });
  first.outcomes = [{ ...outcome!, next: 'secondLook' }, ...first.outcomes.slice(1)];
}

/** Where that second look stands. */
const LOOK = '/chain/steps/6';

/** Steps that nobody who is there fits, names that do not fit, and chains that grant nothing. */
export const PLANTED_PEOPLE: readonly Planted[] = [
  {
    what: 'a crew of which nothing is said, and one officer',
    plant: (d) => {
      decide(d).mode = 'crew';
    },
    surroundings: staffed(1, 1),
    findings: ['POST.TOO_FEW /chain/steps/0/mode'],
  },
  {
    what: 'a crew of which nothing is said, and two officers',
    plant: (d) => {
      decide(d).mode = 'crew';
    },
    surroundings: staffed(1, 2),
    findings: [],
  },
  {
    what: 'the same person for two posts that no one person holds',
    plant: (d) => look(d, { sameAs: [decide(d).key] }, 'hall.clerk'),
    surroundings: staffed(1, 1),
    findings: [`POST.NOBODY_FITS ${LOOK}/who/sameAs`],
  },
  {
    what: 'the same person for two posts that somebody holds',
    plant: (d) => look(d, { sameAs: [decide(d).key] }, 'hall.clerk'),
    surroundings: staffed(1, 1, 1),
    findings: [],
  },
  {
    what: 'another person where there is but one',
    plant: (d) => look(d, { otherThan: [decide(d).key] }, 'market.chief'),
    surroundings: staffed(1, 1),
    findings: [`POST.NOBODY_FITS ${LOOK}/who/otherThan`],
  },
  {
    what: 'another person where there are two',
    plant: (d) => look(d, { otherThan: [decide(d).key] }, 'market.chief'),
    surroundings: staffed(1, 2),
    findings: [],
  },
  {
    what: 'results that no end grants',
    plant: (d) => {
      for (const step of d.chain.steps) if (step.kind === 'end' && step.end === 'granted') step.end = 'ended';
    },
    findings: ['END.NO_GRANT /chain/steps'],
  },
  {
    what: 'a name that is filled, locked and too long for its place',
    plant: (d) =>
      elements(d).push({
        ...{ kind: 'text', key: 'filledName', label, required: true, maxLength: 5 },
        ...{ default: 'applicant.name', readonlyWhen: 'has(applicant.name)' },
      }),
    findings: [`FIELD.LOCKED_UNFIT ${AT}/7/maxLength`],
  },
  {
    what: 'a name that is filled and locked, with room enough',
    plant: (d) =>
      elements(d).push({
        ...{ kind: 'text', key: 'filledName', label, required: true, maxLength: 50 },
        ...{ default: 'applicant.name', readonlyWhen: 'has(applicant.name)' },
      }),
    findings: [],
  },
  {
    what: 'a locked field whose first value may be missing',
    plant: (d) =>
      elements(d).push({
        ...{ kind: 'text', key: 'filledName', label, required: true },
        ...{ default: 'applicant.org.name', readonlyWhen: 'has(applicant.name)' },
      }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7/readonlyWhen`],
  },
  {
    what: 'a check that always refuses, beside one that cannot be decided',
    plant: (d) =>
      elements(d).push({
        ...{ kind: 'date', key: 'born', label, required: true },
        checks: [
          { holds: 'false', message: label },
          { holds: 'yearsBetween(form.born, today) >= 80.0', message: label },
        ],
      }),
    findings: [`FIELD.UNANSWERABLE ${AT}/7/checks/0/holds`],
  },
  {
    what: 'a check that looks at another answer than the one it blames',
    plant: (d) =>
      elements(d).push({
        ...{ kind: 'date', key: 'born', label },
        checks: [{ holds: 'form.name == "x"', message: label }],
      }),
    findings: [`CHECK.ELSEWHERE ${AT}/7/checks/0/holds`],
  },
];
