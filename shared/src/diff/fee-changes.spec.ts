import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import type { Fee } from '#shared/definition/fee';
import { diffVersions } from '#shared/diff/diff-versions';

const fee = (amount: Fee['amount']): Fee => ({
  key: 'cost',
  name: { zh: '工本费', en: 'Cost' },
  amount,
  collectedAt: 'application',
  legalBasis: [{ law: { zh: '《某法》' }, level: 'statute' }],
});

const perArea = (fen: number, quantity = 'form.area'): Fee['amount'] => ({
  kind: 'perUnit',
  fen,
  unit: { zh: '平方米' },
  quantity,
});

const byTable = (fen: number, when = 'form.area < 50'): Fee['amount'] => ({
  kind: 'table',
  rows: [{ when, fen, label: { zh: '小店' } }],
});

/** What a change of the amount means. */
const AMOUNTS: readonly (readonly [what: string, before: Fee['amount'], after: Fee['amount'], impact: string])[] = [
  ['a lower price', { kind: 'fixed', fen: 1000 }, { kind: 'fixed', fen: 500 }, 'relief'],
  ['a higher price', { kind: 'fixed', fen: 1000 }, { kind: 'fixed', fen: 1001 }, 'burden'],
  ['a lower price for each unit', perArea(20), perArea(10), 'relief'],
  ['a lower price for more units', perArea(20), perArea(10, 'form.twice'), 'burden'],
  ['a lower row', byTable(20), byTable(10), 'relief'],
  ['a row for others', byTable(20), byTable(20, 'form.area < 90'), 'burden'],
  ['a price for each unit in place of a fixed one', { kind: 'fixed', fen: 1000 }, perArea(1), 'burden'],
];

describe('changes of fees', () => {
  for (const [what, before, after, impact] of AMOUNTS)
    it(`are a ${impact} for ${what}`, () => {
      const [change, ...more] = diffVersions(
        tinyDefinition((d) => (d.fees = [fee(before)])),
        tinyDefinition((d) => (d.fees = [fee(after)])),
      );
      expect(more).toEqual([]);
      expect(`${change?.effect} ${change?.pointer}`).toBe(`${impact} /fees/0/amount`);
      expect(change?.before).toMatch(/元/);
    });

  it('are a burden where something is charged at last, a relief where nothing is any more', () => {
    const free = tinyDefinition();
    const charged = tinyDefinition((d) => {
      d.basics.fee.charged = true;
      d.fees = [fee({ kind: 'fixed', fen: 1000 })];
    });
    const told = diffVersions(free, charged).map(({ effect, before, after }) => [effect, before, after]);
    expect(told).toEqual([
      ['burden', '不收费', '收费'],
      ['burden', undefined, '工本费'],
    ]);
    expect(diffVersions(charged, free).map(({ effect }) => effect)).toEqual(['relief', 'relief']);
  });
});
