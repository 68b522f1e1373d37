import * as fc from 'fast-check';
import { sameJson, type Json } from '#shared/kernel/json';
import { Definition } from '#shared/definition/definition';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { Change } from '#shared/diff/change';
import { diffVersions } from '#shared/diff/diff-versions';

interface Slot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function slotsOf(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...slotsOf(holder[key])]);
}

/** Small edits that the schema often accepts: another value of the same type, a list turned round or cut. */
function edited(value: unknown, by: number): unknown {
  if (typeof value === 'number') return value + by + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'string') return by % 2 === 0 ? `${value}2` : 'other';
  if (Array.isArray(value)) return by % 2 === 0 ? [...(value as unknown[])].reverse() : value.slice(1);
  return by % 2 === 0 ? undefined : value;
}

describe('diffVersions, by properties', () => {
  it('tells something exactly where two definitions differ, every change well formed, both ways', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 })), { minLength: 1, maxLength: 3 }), (edits) => {
        const changed = tinyDefinition();
        for (const [at, by] of edits) {
          const slots = slotsOf(changed);
          const { holder, key } = slots[at % slots.length]!;
          const value = edited(holder[key], by);
          if (value === undefined) delete holder[key];
          else holder[key] = value;
        }
        const read = Definition.safeParse(changed);
        fc.pre(read.success);
        const before = tinyDefinition();
        const same = sameJson(before as unknown as Json, read.data as unknown as Json);
        for (const changes of [diffVersions(before, read.data!), diffVersions(read.data!, before)]) {
          expect(changes.length === 0).toBe(same);
          for (const change of changes) expect(Change.safeParse(change).error).toBeUndefined();
        }
      }),
    );
  });
});
