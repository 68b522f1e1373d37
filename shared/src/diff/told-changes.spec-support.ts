import { Change } from '#shared/diff/change';
import { diffVersions } from '#shared/diff/diff-versions';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import type { Definition } from '#shared/definition/definition';

/** A row of a table: an edit of the tiny definition and what is told of it. */
export interface Edited {
  readonly what: string;
  readonly edit: (definition: Definition) => void;
  /** kind, effect, impact and pointer of each change, then old → new where they are told. */
  readonly changes: readonly string[];
}

/** One spec for each row, and one for all that as many places are told the other way round. */
export function tellsAll(table: readonly Edited[]): void {
  for (const { what, edit, changes } of table) {
    it(`given ${what}, tells ${changes.length === 0 ? 'nothing' : changes.join(', ')}`, () => {
      const found = diffVersions(tinyDefinition(), tinyDefinition(edit));
      expect(found.map(told)).toEqual([...changes]);
      for (const change of found) {
        expect(Change.safeParse(change).success).toBeTrue();
        expect(change.place.en).toBeDefined();
        expect(change.what.en).toBeDefined();
      }
    });
  }

  it('tells the same places the other way round', () => {
    for (const { edit } of table) {
      const [there, back] = [
        diffVersions(tinyDefinition(), tinyDefinition(edit)),
        diffVersions(tinyDefinition(edit), tinyDefinition()),
      ];
      const renamed = there.some((change) => change.kind === 'renamed');
      if (!renamed) expect(back.length).toBe(there.length);
    }
  });
}

/** A change in one line. */
export function told({ kind, impact, effect, pointer, before, after }: Change): string {
  const values =
    before === undefined && after === undefined
      ? ''
      : `: ${before ?? ''} → ${after ?? ''}`.replace('  ', ' ').trimEnd();
  return `${kind} ${effect} ${impact.join('+')} ${pointer}${values}`;
}
