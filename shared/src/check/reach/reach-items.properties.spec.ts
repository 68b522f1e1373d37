import * as fc from 'fast-check';
import { conditionsOf } from '#shared/check/reach/places';
import { canHold } from '#shared/check/reach/reach';
import { subjectOf } from '#shared/check/subject';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { SURROUNDINGS } from '#shared/form/a-form.spec-support';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';
import { randomEdit } from '#shared/form/random-edit.spec-support';
import { randomItem } from '#shared/form/random-form.spec-support';

describe('canHold, over items with code lists, situations and every kind', () => {
  it('never calls a page, a section or a question unreachable that some applicant sees', () => {
    const edits = fc.array(randomEdit, { minLength: 1, maxLength: 12 });
    let seen = 0;
    fc.assert(
      fc.property(randomItem, edits, (item, changes) => {
        const subject = subjectOf({ ...tinyDefinition(), ...item });
        const state = openForm(compileForm(item), {}, SURROUNDINGS);
        for (const change of changes) change(state);
        for (const place of subject.places) {
          const above = place.within.map(({ key }) => key);
          const inRow = place.within.some(({ kind }) => kind === 'element');
          const pointer = place.kind === 'element' ? `/${place.key}` : `#/${[...above, place.key].join('/')}`;
          const conditions = conditionsOf(subject, place);
          if (inRow || conditions.length === 0 || state.entry(pointer)?.visible !== true) continue;
          seen += 1;
          expect(canHold(subject, conditions).kind).withContext(pointer).not.toBe('never');
        }
      }),
      { numRuns: Math.min(1000, (fc.readConfigureGlobal()?.numRuns ?? 200) / 2) },
    );
    expect(seen).toBeGreaterThan(100);
  });
});
