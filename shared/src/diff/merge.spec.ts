import * as fc from 'fast-check';
import type { Definition } from '#shared/definition/definition';
import type { Field } from '#shared/definition/field';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { canonicalize } from '#shared/version/canonical';
import { Conflict } from '#shared/diff/conflict';
import { GOLDEN_ITEMS } from '#shared/diff/golden-items.spec-support';
import { mergeVersions } from '#shared/diff/merge';
import { edited } from '#shared/diff/random-edit.spec-support';

const same = (one: unknown, other: unknown) =>
  canonicalize(JSON.parse(JSON.stringify(one))) === canonicalize(JSON.parse(JSON.stringify(other)));
const elements = (d: Definition, page = 0) => d.form.pages[page]!.sections[0]!.elements;
const field = (d: Definition, key: string) => elements(d).find((each) => each.key === key) as Field;

interface Case {
  readonly what: string;
  readonly ours: (definition: Definition) => void;
  readonly theirs: (definition: Definition) => void;
  /** What both together are. */
  readonly merged: (definition: Definition) => void;
  /** Pointers of what they disagree about. */
  readonly conflicts: readonly string[];
}

const AT = '/form/pages/0/sections/0/elements';
const CASES: readonly Case[] = [
  {
    what: 'different elements: both',
    ours: (d) => (field(d, 'name').label.zh = '名字'),
    theirs: (d) => (d.clocks[0]!.limit.n = 3),
    merged: (d) => {
      field(d, 'name').label.zh = '名字';
      d.clocks[0]!.limit.n = 3;
    },
    conflicts: [],
  },
  {
    what: 'the same property differently: ours, and a conflict',
    ours: (d) => (d.clocks[0]!.limit.n = 2),
    theirs: (d) => (d.clocks[0]!.limit.n = 3),
    merged: (d) => (d.clocks[0]!.limit.n = 2),
    conflicts: ['/clocks/0/limit/n'],
  },
  {
    what: 'the same change of both: one',
    ours: (d) => (d.clocks[0]!.limit.n = 3),
    theirs: (d) => (d.clocks[0]!.limit.n = 3),
    merged: (d) => (d.clocks[0]!.limit.n = 3),
    conflicts: [],
  },
  {
    what: 'removed by us and changed by them: removed, and a conflict',
    ours: (d) => elements(d).splice(4, 1),
    theirs: (d) => (field(d, 'area').label.zh = '经营面积'),
    merged: (d) => elements(d).splice(4, 1),
    conflicts: [`${AT}/4`],
  },
  {
    what: 'changed by us and removed by them: changed, and a conflict',
    ours: (d) => (field(d, 'area').label.zh = '经营面积'),
    theirs: (d) => elements(d).splice(4, 1),
    merged: (d) => (field(d, 'area').label.zh = '经营面积'),
    conflicts: [`${AT}/4`],
  },
  {
    what: 'two questions at different places: both, each behind what stands before it',
    ours: (d) => elements(d).splice(1, 0, { kind: 'text', key: 'mine', label: { zh: '我方' } }),
    theirs: (d) => elements(d).splice(4, 0, { kind: 'text', key: 'yours', label: { zh: '对方' } }),
    merged: (d) => {
      elements(d).splice(4, 0, { kind: 'text', key: 'yours', label: { zh: '对方' } });
      elements(d).splice(1, 0, { kind: 'text', key: 'mine', label: { zh: '我方' } });
    },
    conflicts: [],
  },
  {
    what: 'a field that we moved and they changed: both',
    ours: (d) => elements(d, 1).push(...elements(d).splice(4, 1)),
    theirs: (d) => (field(d, 'area').label.zh = '经营面积'),
    merged: (d) => {
      field(d, 'area').label.zh = '经营面积';
      elements(d, 1).push(...elements(d).splice(4, 1));
    },
    conflicts: [],
  },
  {
    what: 'two questions of one key: ours, and a conflict',
    ours: (d) => elements(d).push({ kind: 'text', key: 'more', label: { zh: '我方' } }),
    theirs: (d) => elements(d).push({ kind: 'text', key: 'more', label: { zh: '对方' } }),
    merged: (d) => elements(d).push({ kind: 'text', key: 'more', label: { zh: '我方' } }),
    conflicts: [AT],
  },
];

describe('merging two sides', () => {
  for (const { what, ours, theirs, merged, conflicts } of CASES)
    it(`makes of ${what}`, () => {
      const made = mergeVersions(tinyDefinition(), tinyDefinition(ours), tinyDefinition(theirs));
      expect(made.conflicts.map(({ pointer }) => pointer)).toEqual([...conflicts]);
      expect<unknown>(made.merged).toEqual(JSON.parse(JSON.stringify(tinyDefinition(merged))));
      for (const conflict of made.conflicts) expect(Conflict.safeParse(conflict).error).toBeUndefined();
    });

  const twoSides = (judge: (base: Definition, ours: Definition, theirs: Definition) => void) =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 4 }), (item, one, other, count) => {
        const base = GOLDEN_ITEMS[item % GOLDEN_ITEMS.length]![1];
        const [ours, theirs] = [edited(base, one, count), edited(base, other, count)];
        fc.pre(ours !== undefined && theirs !== undefined);
        judge(base, ours!, theirs!);
      }),
      { numRuns: 60 },
    );

  it('gives the side that changed where the other did not, and either where both are the same', () => {
    twoSides((base, ours) => {
      for (const { merged, conflicts } of [
        mergeVersions(base, ours, base),
        mergeVersions(base, base, ours),
        mergeVersions(base, ours, ours),
      ]) {
        expect(conflicts).toEqual([]);
        expect(same(merged, ours)).toBeTrue();
      }
    });
  });

  it('finds the same disagreements whoever is called ours', () => {
    twoSides((base, ours, theirs) => {
      const told = (conflicts: readonly Conflict[], turned: boolean) =>
        new Set(
          conflicts.map(({ pointer, ours: a, theirs: b }) =>
            canonicalize([pointer, (turned ? b : a) ?? null, (turned ? a : b) ?? null]),
          ),
        );
      const [there, back] = [mergeVersions(base, ours, theirs), mergeVersions(base, theirs, ours)];
      expect(told(there.conflicts, false)).toEqual(told(back.conflicts, true));
    });
  });
});
