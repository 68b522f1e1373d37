import { aField, aForm, SURROUNDINGS } from '#shared/form/a-form.spec-support';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';

const FIELDS = 400;
const DEPENDENTS = 3;

/** A form in which three of many conditional questions hang on the first number; how many conditions were evaluated since. */
function counted() {
  const numbers = Array.from({ length: FIELDS }, (_, n) => aField('number', `n${n}`));
  const conditional = Array.from({ length: FIELDS }, (_, n) =>
    aField('text', `c${n}`, { visibleWhen: `form.n${Math.max(0, n - DEPENDENTS + 1)} > 1.0` }),
  );
  const chunk = (all: readonly unknown[], at: number) => all.slice(at * 100, (at + 1) * 100);
  const sections = [0, 1, 2, 3].flatMap((at) => [chunk(numbers, at), chunk(conditional, at)]);
  const compiled = compileForm({ form: aForm(...sections) });
  let evaluations = 0;
  for (const { visibleWhen } of compiled.elements.values()) {
    if (visibleWhen === undefined) continue;
    const { evaluate } = visibleWhen;
    spyOn(visibleWhen, 'evaluate').and.callFake((roots) => {
      evaluations += 1;
      return evaluate(roots);
    });
  }
  const state = openForm(compiled, {}, SURROUNDINGS);
  const opening = evaluations;
  return { state, opening, evaluated: () => evaluations - opening };
}

describe('openForm: one answer', () => {
  it('evaluates what depends on it, and nothing else, in a form of any length', () => {
    const { state, opening, evaluated } = counted();
    expect(opening).toBe(FIELDS);
    expect(state.set('/n0', 2).length).toBe(1 + DEPENDENTS);
    expect(evaluated()).toBe(DEPENDENTS);
  });

  it('that is the same as before evaluates nothing', () => {
    const { state, evaluated } = counted();
    state.set('/n0', 2);
    const before = evaluated();
    expect(state.set('/n0', 2)).toEqual([]);
    expect(evaluated()).toBe(before);
  });
});
