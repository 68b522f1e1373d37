import { checkDefinition } from '#shared/check/check-definition';
import { PLANTED_MATERIALS } from '#shared/check/planted/answers-materials.spec-support';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import type { Definition } from '#shared/definition/definition';
import { SURROUNDINGS } from '#shared/form/a-form.spec-support';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import { openForm } from '#shared/form/open-form';
import { NO_EVIDENCE } from '#shared/material/evidence';
import { planMaterials } from '#shared/material/plan-materials';

/** Answers of people whom conditions of these materials tell apart, from 1 to the largest area. */
const PEOPLE: readonly Answers[] = Array.from({ length: 100 }, (_, n) => n + 1).flatMap((area) =>
  [true, false].map((online) => ({ name: 'x', online, site: 'y', area })),
);

/** What becomes of a material for somebody of whom nothing is known, who makes every promise that he may. */
function stateOf(definition: Definition, index: number, typed: Answers): string {
  const answers = openForm(compileForm(definition), typed, SURROUNDINGS).answers();
  const choices = { commitments: (definition.commitments ?? []).map(({ key }) => key), deferred: [] };
  return planMaterials(definition, answers, SURROUNDINGS, { evidence: NO_EVIDENCE, choices })[index]!.state;
}

describe('The witness of a material', () => {
  const replayed: string[] = [];
  for (const { what, plant } of PLANTED_MATERIALS) {
    const definition = tinyDefinition(plant);
    for (const { code, pointer, witness } of checkDefinition(definition)) {
      const index = Number(pointer.split('/')[2]);
      const material = definition.materials[index];
      if (code === 'MATERIAL.NO_SOURCE')
        it(`${what}: is asked of him, and nothing supplies it`, () => {
          replayed.push(code);
          expect(witness).toBeDefined();
          // To be handed in, and there is no source by which it can be.
          expect(stateOf(definition, index, witness as Answers)).toBe('toUpload');
          expect(material!.sources.some(({ kind }) => kind === 'upload' || kind === 'form')).toBeFalse();
        });
      if (code === 'MATERIAL.WAIVED_ALWAYS')
        it(`${what}: is asked of nobody who needs it`, () => {
          replayed.push(code);
          const states = PEOPLE.map((answers) => stateOf(definition, index, answers));
          expect(new Set(states)).toEqual(new Set(['notNeeded', 'waived']));
        });
    }
    if (what === 'a material of which some are spared')
      it(`${what}: is asked of others`, () => {
        const states = PEOPLE.map((answers) => stateOf(definition, 1, answers));
        expect(new Set(states)).toEqual(new Set(['notNeeded', 'waived', 'toUpload']));
      });
    if (what === 'a promise that everybody may make')
      it(`${what}: supplies it for everybody who needs it`, () => {
        const states = PEOPLE.map((answers) => stateOf(definition, 1, answers));
        expect(new Set(states)).toEqual(new Set(['notNeeded', 'promised']));
      });
  }

  afterAll(() => {
    expect(replayed.filter((code) => code === 'MATERIAL.NO_SOURCE').length).toBe(3);
    expect(replayed).toContain('MATERIAL.WAIVED_ALWAYS');
  });
});
