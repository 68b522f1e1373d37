import { checkDefinition } from '#shared/check/check-definition';
import { PLANTED_ANSWERS } from '#shared/check/planted/answers.spec-support';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { subjectOf } from '#shared/check/subject';
import { SURROUNDINGS } from '#shared/form/a-form.spec-support';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';
import { candidatesOf } from '#shared/simulate/tried/candidates';

const APPLICATION = /^\/form\/pages\/\d+\/sections\/\d+\/elements\/\d+/;

describe('The witness of a field that strands', () => {
  let replayed = 0;
  for (const { what, plant } of PLANTED_ANSWERS) {
    const definition = tinyDefinition(plant);
    for (const { code, severity, pointer, witness } of checkDefinition(definition)) {
      const at = APPLICATION.exec(pointer)?.[0];
      if (code !== 'FIELD.UNANSWERABLE' || severity !== 'error' || at === undefined) continue;
      it(`${what}: leaves an issue in the form whatever is answered`, () => {
        replayed += 1;
        const place = [...subjectOf(definition).elements.values()].find((each) => each.pointer === at)!;
        const state = openForm(compileForm(definition), witness as Answers, SURROUNDINGS);
        const stuck = () =>
          state
            .issues()
            .filter(
              (issue) => [place.key, 'odd'].includes(issue.pointer.split('/')[1]!) || issue.code === 'CHECK.FAILED',
            );
        expect(state.entry(`/${place.key}`)?.visible).toBeTrue();
        const literals = [0, 1, 5, 7, 9, 10, 60, 100, 'x', 'a', 'AB123456', 'aaaaaa', '2026-01-15', '09:30', '110105'];
        for (const value of [undefined, ...literals, ...candidatesOf(place.source, 'form.odd', () => []).values]) {
          state.set(`/${place.key}`, value);
          expect(stuck().length).withContext(JSON.stringify(value)).toBeGreaterThan(0);
        }
      });
    }
  }

  afterAll(() => expect(replayed).toBeGreaterThan(12));
});
