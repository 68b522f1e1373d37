import { checkDefinition } from '#shared/check/check-definition';
import { innerForms } from '#shared/check/inner-forms';
import { PLANTED_ANSWERS } from '#shared/check/planted/answers.spec-support';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { elementsOf } from '#shared/definition/elements-of';
import { SURROUNDINGS } from '#shared/form/a-form.spec-support';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import { innerSource } from '#shared/form/inner-source';
import { openForm } from '#shared/form/open-form';
import { candidatesOf } from '#shared/simulate/tried/candidates';

const INSIDE = /^\/chain\/.*\/elements\/\d+/;
const LITERALS = [0, 1, 5, 7, 9, 10, 60, 99, 100, 101, 1e6, true, false, 'x', 'a', '2026-01-15', '09:30', '110105'];

describe('The witness of a field in the form of a step', () => {
  const replayed: string[] = [];
  for (const { what, plant } of PLANTED_ANSWERS) {
    const definition = tinyDefinition(plant);
    for (const { code, severity, pointer, witness = {} } of checkDefinition(definition)) {
      const at = INSIDE.exec(pointer)?.[0];
      const inner = innerForms(definition).find((form) => at?.startsWith(form.pointer));
      if (inner === undefined || severity !== 'error') continue;
      const place = inner.places.find((each) => each.kind === 'element' && each.pointer === at)!;
      // What is filled at the step stands below its key; all else is what was applied for.
      const { [inner.step]: filled = {}, ...applied } = witness;
      // An application that was sent has all that must be answered; what the witness does not name may be any.
      const open = (area: number) => {
        const sent = { name: 'x', online: true, site: 'y', area, ...(applied as Answers) };
        const application = openForm(compileForm(definition), sent, SURROUNDINGS).answers();
        const form = compileForm(innerSource(definition, inner.form));
        return openForm(form, filled as Answers, { ...SURROUNDINGS, application });
      };
      if (code === 'FIELD.UNANSWERABLE')
        it(`${what}: leaves an issue whatever the official answers`, () => {
          replayed.push(code);
          const found = elementsOf(inner.form).find(({ key }) => key === place.key)!;
          for (const state of [1, 50, 100].map(open)) {
            const entry = state.entry(`/${place.key}`);
            expect([entry?.visible, entry?.required]).toEqual([true, true]);
            for (const value of [
              undefined,
              ...LITERALS,
              ...candidatesOf(found, `form.${place.key}`, () => []).values,
            ]) {
              state.set(`/${place.key}`, value);
              const stuck = state.issues().filter((issue) => issue.pointer === `/${place.key}`);
              expect(stuck.length).withContext(JSON.stringify(value)).toBeGreaterThan(0);
            }
          }
        });
      if (code === 'FIELD.REQUIRED_HIDDEN')
        it(`${what}: is never seen, whatever is answered before it`, () => {
          replayed.push(code);
          const others = elementsOf(inner.form).filter(({ key }) => key !== place.key);
          const areas = [undefined, 1, 50, 99, 100];
          for (const area of areas)
            for (const other of others)
              for (const value of [undefined, ...LITERALS]) {
                const application = { ...(applied as Answers), ...(area !== undefined && { area }) };
                const state = openForm(
                  compileForm(innerSource(definition, inner.form)),
                  { ...(filled as Answers), [other.key]: value ?? null },
                  { ...SURROUNDINGS, application },
                );
                expect(state.entry(`/${place.key}`)?.visible).toBeFalse();
                // So it can be sent without the answer that the item needs.
                expect(state.answers()[place.key]).toBeUndefined();
              }
        });
    }
  }

  afterAll(() => {
    expect(replayed.filter((code) => code === 'FIELD.UNANSWERABLE').length).toBeGreaterThan(1);
    expect(replayed.filter((code) => code === 'FIELD.REQUIRED_HIDDEN').length).toBeGreaterThan(1);
  });
});
