import type { Definition } from '#shared/definition/definition';
import type { Fee } from '#shared/definition/fee';
import type { MainStep } from '#shared/definition/chain';
import { AT, decide, elements, field, staffed, type Planted } from '#shared/check/planted/planted.spec-support';
import { intakeOf, tinyDefinition } from '#shared/check/tiny-definition.spec-support';

const LAW = [{ law: { zh: '《某法》', en: 'Some law' }, level: 'statute' as const }];
const RULE = [{ law: { zh: '《某通知》', en: 'Some notice' }, level: 'normative' as const }];
const text = (zh: string, en: string) => ({ zh, en });

/** What an implementation does to a standard, and what is found of that beyond the standard. */
type Row = readonly [
  what: string,
  mine: (definition: Definition) => void,
  findings: readonly string[],
  standard?: (definition: Definition) => void,
];

const at = (pointer: string) => `STANDARD.ASKS_MORE ${pointer}`;
const plan = (d: Definition) => d.materials[1]!;
const paper = (d: Definition, legalBasis: typeof LAW | typeof RULE) =>
  d.materials.push({ ...plan(d), key: 'lease', name: text('租约', 'Lease'), legalBasis });
const fee = (d: Definition, more: Partial<Fee> = {}) => {
  d.basics.fee.charged = true;
  d.fees = [
    {
      ...{ key: 'cost', name: text('工本费', 'Cost'), amount: { kind: 'fixed', fen: 1000 } },
      ...{ collectedAt: 'application', legalBasis: LAW, ...more },
    },
  ];
};
/** A look before the decision. */
const look = (d: Definition, legalBasis?: typeof LAW) => {
  d.chain.steps.push({
    ...{
      ...decide(d),
      key: 'look',
      name: text('初审', 'Look'),
      stage: 'review',
      decides: false,
      posts: ['hall.clerk'],
    },
    outcomes: [{ key: 'pass', label: text('通过', 'Pass'), next: 'decide', tone: 'neutral', reason: 'optional' }],
    ...(legalBasis && { legalBasis }),
  } as MainStep);
  intakeOf(d).accepted = 'look';
};

const ROWS: readonly Row[] = [
  ['the standard as it is', () => undefined, []],

  ['a further material', (d) => paper(d, RULE), [at('/materials/2')]],
  ['a further material by a law of its own', (d) => paper(d, LAW), [at('/materials/2')]],
  [
    'a further material that may be left out',
    (d) => {
      paper(d, RULE);
      d.materials[2]!.necessity = 'optional';
    },
    [],
  ],
  ['a material fewer', (d) => d.materials.pop(), []],
  ['a material under another key', (d) => Object.assign(plan(d), { key: 'layout', formerly: ['plan'] }), []],
  [
    'a material that the standard called otherwise',
    (d) => (plan(d).key = 'layout'),
    [],
    (d) => (plan(d).formerly = ['layout']),
  ],
  [
    'a material that must be there now',
    () => undefined,
    [at('/materials/1/necessity')],
    (d) => (plan(d).necessity = 'optional'),
  ],
  ['a material that may be left out now', (d) => (plan(d).necessity = 'optional'), []],
  ['a material of everybody', (d) => delete plan(d).neededWhen, [at('/materials/1/neededWhen')]],
  ['a material of others', (d) => (plan(d).neededWhen = 'form.area > 40'), [at('/materials/1/neededWhen')]],
  ['a material of some only', () => undefined, [], (d) => delete plan(d).neededWhen],
  [
    'originals and more copies',
    (d) => Object.assign(plan(d), { form: 'original', copies: 3 }),
    [at('/materials/1/form'), at('/materials/1/copies')],
  ],
  ['fewer copies, on paper or not', (d) => Object.assign(plan(d), { form: 'electronic', copies: 0 }), []],
  [
    'a certificate that is not asked any more',
    () => undefined,
    [at('/materials/1/sources')],
    (d) => plan(d).sources.unshift({ kind: 'certificate', type: 'planApproval', holder: 'form.name' }),
  ],
  [
    'a material that is not made from the form any more',
    (d) => (d.materials[0]!.sources = [{ kind: 'upload', formats: ['pdf'], maxMegabytes: 5, maxFiles: 1 }]),
    [at('/materials/0/sources')],
  ],
  [
    'a waiver gone',
    () => undefined,
    [at('/materials/1/waivers')],
    (d) => (plan(d).waivers = [{ when: 'form.online', reason: text('网上', 'Online'), legalBasis: LAW }]),
  ],

  [
    'a further required question',
    (d) => elements(d).push({ kind: 'text', key: 'hobby', label: text('爱好', 'Hobby'), required: true }),
    [at(`${AT}/7`)],
  ],
  [
    'a further question that may stay open',
    (d) => elements(d).push({ kind: 'text', key: 'hobby', label: text('爱好', 'Hobby') }),
    [],
  ],
  ['a question that must be answered now', (d) => (field(d, 'area').required = true), [at(`${AT}/4`)]],
  [
    'a required question under another key',
    (d) => Object.assign(field(d, 'area'), { required: true, key: 'size', formerly: ['area'] }) && rename(d),
    [],
    (d) => (field(d, 'area').required = true),
  ],
  ['a question of everybody', (d) => delete field(d, 'site').visibleWhen, [at(`${AT}/2`)]],
  ['a question of others', (d) => (field(d, 'site').visibleWhen = '!form.online'), [at(`${AT}/2/visibleWhen`)]],
  [
    'a question that need not be answered',
    (d) => delete field(d, 'name').required,
    ['DOCUMENT.EMPTY_FIELD /documents/0/body', 'DOCUMENT.EMPTY_FIELD /results/0/holder'],
  ],
  ['a row more than none', (d) => Object.assign(elements(d)[6]!, { min: 1 }), [at(`${AT}/6`)]],

  [
    'a further condition',
    (d) => d.basics.conditions.push(text('有钱。', 'There is money.')),
    [at('/basics/conditions/1')],
  ],
  [
    'a condition in other words',
    (d) => (d.basics.conditions = [text('有门店。', 'There is a shop.')]),
    [at('/basics/conditions/0')],
  ],
  ['a condition with other stops', (d) => (d.basics.conditions = [text('有店', 'There is a shop.')]), []],
  [
    'a visit',
    (d) =>
      Object.assign(d.basics, {
        visits: 1,
        visitReason: text('验原件。', 'Originals.'),
        handling: { online: { depth: '3' } },
      }),
    [at('/basics/visits')],
  ],
  ['an audience left out', () => undefined, [at('/basics/audience')], (d) => (d.basics.audience = ['1', '2'])],
  ['a wider audience', (d) => (d.basics.audience = ['1', '2']), []],

  ['a fee', (d) => fee(d), [at('/fees/0')]],
  ['a fee that the standard has', (d) => fee(d), [], (d) => fee(d)],
  ['a dearer fee', (d) => fee(d, { amount: { kind: 'fixed', fen: 2000 } }), [at('/fees/0/amount')], (d) => fee(d)],
  ['a cheaper fee', (d) => fee(d, { amount: { kind: 'fixed', fen: 500 } }), [], (d) => fee(d)],
  ['a fee of everybody', (d) => fee(d), [at('/fees/0/neededWhen')], (d) => fee(d, { neededWhen: 'form.online' })],
  [
    'a fee without its waiver',
    (d) => fee(d),
    [at('/fees/0/waivers')],
    (d) => fee(d, { waivers: [{ when: 'form.online', reason: text('网上', 'Online'), legalBasis: LAW }] }),
  ],

  ['a further step', (d) => look(d), [at('/chain/steps/6')]],
  ['a step fewer', () => undefined, [], (d) => look(d)],
  [
    'a step under another key',
    (d) => Object.assign(decide(d), { key: 'settle', formerly: ['decide'] }) && (intakeOf(d).accepted = 'settle'),
    [],
  ],
  [
    'less time to correct',
    (d) => (intakeOf(d).correction.limit = { n: 3, unit: 'workingDay' }),
    [at('/chain/intake/correction/limit')],
  ],
  ['more time to correct', (d) => (intakeOf(d).correction.limit = { n: 10, unit: 'workingDay' }), []],

  ['a longer promise', (d) => (d.clocks[0]!.limit.n = 9), [at('/clocks/0/limit')]],
  ['a shorter promise', (d) => (d.clocks[0]!.limit.n = 3), []],
  [
    'a longer legal limit under another key',
    (d) => Object.assign(d.clocks[1]!, { key: 'law', limit: { n: 12, unit: 'workingDay' } }),
    [at('/clocks/1/limit')],
  ],
  ['a promise in other days', (d) => (d.clocks[0]!.limit = { n: 10, unit: 'calendarDay' }), [at('/clocks/0/limit')]],
];

/** Every mention of the area by its new key. */
function rename(d: Definition): void {
  plan(d).neededWhen = 'form.size > 50';
  Object.assign(field(d, 'twice'), { computed: 'form.size * 2' });
}

export const PLANTED_STANDARD: readonly Planted[] = ROWS.map(([what, plant, findings, standard]) => ({
  ...{ what: `${what}, beside a standard`, plant, findings },
  surroundings: { ...staffed(1, 1), standard: tinyDefinition(standard) },
}));
