import * as fc from 'fast-check';
import type { Definition } from '#shared/definition/definition';
import { canonicalize } from '#shared/version/canonical';
import { applyChanges } from '#shared/diff/apply-changes';
import { diffVersions } from '#shared/diff/diff-versions';
import { GOLDEN_ITEMS } from '#shared/diff/golden-items.spec-support';
import { plainCopy } from '#shared/diff/plain-copy';
import { edited } from '#shared/diff/random-edit.spec-support';

/** That the changes between two definitions make the newer one of the older one. */
function expectRemade(before: Definition, after: Definition): void {
  const changes = diffVersions(before, after);
  const made = applyChanges(before, changes);
  expect(made.ok ? undefined : made.refusal).toBeUndefined();
  expect(made.ok && canonicalize(made.value) === canonicalize(plainCopy(after))).toBeTrue();
}

describe('changes', () => {
  it('remake any of several random edits of a golden item, forth and back', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }), (item, seed, count) => {
        const before = GOLDEN_ITEMS[item % GOLDEN_ITEMS.length]![1];
        const after = edited(before, seed, count);
        fc.pre(after !== undefined);
        expectRemade(before, after!);
        expectRemade(after!, before);
      }),
    );
  });

  it('remake one golden item from another', () => {
    for (const [, before] of GOLDEN_ITEMS) for (const [, after] of GOLDEN_ITEMS) expectRemade(before, after);
  });

  it('are none where nothing changed', () => {
    for (const [, item] of GOLDEN_ITEMS) expect(diffVersions(item, item)).toEqual([]);
  });
});
