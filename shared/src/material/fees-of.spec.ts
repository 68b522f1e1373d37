import * as fc from 'fast-check';
import type { Definition } from '#shared/definition/definition';
import type { Fee } from '#shared/definition/fee';
import { aField, aForm, SURROUNDINGS } from '#shared/form/a-form.spec-support';
import type { Answers } from '#shared/form/answers';
import { FeePlan } from '#shared/material/fee-plan';
import { feesOf } from '#shared/material/fees-of';

const LAW: Fee['legalBasis'] = [{ law: { zh: '《某法》' }, level: 'statute' }];

const fee = (key: string, more: Partial<Fee>): Fee => ({
  key,
  name: { zh: key },
  amount: { kind: 'fixed', fen: 500 },
  collectedAt: 'application',
  legalBasis: LAW,
  ...more,
});

/** A definition of a form and fees alone: nothing else is read. */
const charging = (fees?: readonly Fee[]): Definition =>
  ({ form: FORM, ...(fees && { fees }) }) as unknown as Definition;

const FORM = aForm([
  aField('yesNo', 'online'),
  aField('choice', 'sort', {
    options: [
      { key: 'a', label: { zh: '甲' } },
      { key: 'b', label: { zh: '乙' } },
    ],
  }),
  aField('number', 'area', { decimals: 2 }),
]);

const item = charging([
  fee('cost', { payCode: '103042' }),
  fee('site', { neededWhen: 'form.online' }),
  fee('area', {
    amount: { kind: 'perUnit', fen: 150, unit: { zh: '平方米' }, quantity: 'form.area' },
    waivers: [
      { when: 'form.area <= 10', reason: { zh: '小店免收' }, legalBasis: LAW },
      { when: 'form.sort == "a"', reason: { zh: '甲类免收' }, legalBasis: LAW },
    ],
    collectedAt: 'beforeResult',
  }),
  fee('size', {
    amount: {
      kind: 'table',
      rows: [
        { when: 'form.area < 50', fen: 1000, label: { zh: '50 平方米以下' } },
        { when: 'form.area < 80', fen: 2000, label: { zh: '80 平方米以下' } },
      ],
    },
  }),
]);

const told = (answers: Answers) =>
  feesOf(item, answers, SURROUNDINGS).fees.map(({ key, state, fen }) => `${key} ${state} ${fen}`);

describe('feesOf', () => {
  for (const [given, answers, fees] of [
    ['nothing', {}, ['cost due 500', 'site notCharged 0', 'area open 0', 'size open 0']],
    [
      'an area',
      { online: true, area: 60, sort: 'b' },
      ['cost due 500', 'site due 500', 'area due 9000', 'size due 2000'],
    ],
    ['a small shop', { area: 10 }, ['cost due 500', 'site notCharged 0', 'area waived 0', 'size due 1000']],
    [
      'the sort that is free',
      { area: 99, sort: 'a' },
      ['cost due 500', 'site notCharged 0', 'area waived 0', 'size open 0'],
    ],
    ['half a fen', { area: 20.01 }, ['cost due 500', 'site notCharged 0', 'area due 3002', 'size due 1000']],
    [
      'a negative area',
      { area: -1, sort: 'b' },
      ['cost due 500', 'site notCharged 0', 'area waived 0', 'size due 1000'],
    ],
    [
      'an area without end',
      { area: 1e300, sort: 'b' },
      ['cost due 500', 'site notCharged 0', 'area open 0', 'size open 0'],
    ],
  ] as const)
    it(`given ${given}, asks ${fees.join(', ')}`, () => expect(told(answers)).toEqual([...fees]));

  it('says why, when and under which code', () => {
    const plan = feesOf(item, { area: 60, sort: 'b' }, SURROUNDINGS);
    expect(plan.fees[0]).toEqual({
      key: 'cost',
      name: { zh: 'cost' },
      state: 'due',
      fen: 500,
      reason: { zh: '5 元', en: '5 yuan' },
      collectedAt: 'application',
      payCode: '103042',
    });
    expect(plan.fees[2]?.reason.zh).toBe('60 平方米 × 1.50 元');
    expect(feesOf(item, { area: 5 }, SURROUNDINGS).fees[2]?.reason).toEqual({ zh: '小店免收' });
    expect({ fen: plan.fen, open: plan.open }).toEqual({ fen: 11_500, open: false });
  });

  it('asks nothing of an item without fees', () =>
    expect(feesOf(charging(), {}, SURROUNDINGS)).toEqual({ fees: [], fen: 0, open: false }));

  it('charges nothing by a fee that does not compile', () => {
    const broken = charging([fee('a', { neededWhen: 'form.' })]);
    expect(feesOf(broken, {}, SURROUNDINGS).fees[0]?.state).toBe('notCharged');
  });

  it('always comes to whole fen that add up, whatever was answered', () => {
    const answers = fc.record(
      {
        online: fc.boolean(),
        sort: fc.constantFrom('a', 'b', 7),
        area: fc.oneof(fc.double(), fc.integer(), fc.string()),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(answers, (given) => {
        const plan = feesOf(item, given as Answers, SURROUNDINGS);
        expect(FeePlan.safeParse(plan).success).toBeTrue();
        expect(plan.fen).toBe(plan.fees.reduce((sum, { fen }) => sum + fen, 0));
        for (const { state, fen } of plan.fees) if (state !== 'due') expect(fen).toBe(0);
      }),
    );
  });
});
