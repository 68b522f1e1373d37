import type { CaseView } from '#shared/api/case';
import type { ServiceView } from '#shared/api/service';
import { type StaffCommandKind, STAFF_COMMANDS } from './command-table';
import { fieldChoices } from './field-choices';

const may = {
  transfer: ['counter', 'review'],
  cosign: ['chief', 'lawyer'],
  consult: ['fire'],
  returnTo: ['look', 'never'],
  extend: ['legal', 'over'],
};
const service = {
  definition: {
    chain: {
      steps: [
        { kind: 'task', key: 'look', name: { zh: '初审' }, outcomes: [] },
        { kind: 'task', key: 'decide', name: { zh: '决定' }, outcomes: [], may },
      ],
    },
    clocks: [
      { key: 'legal', name: { zh: '法定时限' } },
      { key: 'over', name: { zh: '承诺' } },
    ],
  },
} as unknown as ServiceView;
const view = {
  state: {
    visits: [{ key: 'look' }, { key: 'decide' }],
    steps: [
      {
        key: 'decide',
        waitingFor: ['review'],
        cosigners: ['chief'],
        consultations: [
          { id: 'q1', post: 'fire', question: '消防？' },
          { id: 'q2', post: 'other', question: '别人的' },
          { id: 'q3', post: 'fire', question: '答过的', opinion: '好' },
        ],
      },
    ],
  },
  ledger: {
    clocks: [
      { key: 'legal', state: 'running' },
      { key: 'over', state: 'overdue' },
    ],
  },
} as unknown as CaseView;

const CASES: readonly (readonly [StaffCommandKind, readonly string[]])[] = [
  ['transfer', ['counter']],
  ['addCosigner', ['lawyer']],
  ['consult', ['fire']],
  ['delegate', []],
  ['returnTo', ['look']],
  ['extend', ['legal']],
  ['giveOpinion', ['q1']],
  ['remind', []],
];

describe('fieldChoices', () => {
  for (const [kind, expected] of CASES)
    it(`offers for ${kind} what the step allows now`, () => {
      const [field] = STAFF_COMMANDS.find((command) => command.kind === kind)!.fields;
      const choices = fieldChoices(kind, field, { view, service, step: 'decide', posts: ['fire'] });
      expect(choices.map(({ key }) => key)).toEqual([...expected]);
    });
});
