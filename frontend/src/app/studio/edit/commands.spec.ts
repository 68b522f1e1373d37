import * as fc from 'fast-check';
import { FIELD_KINDS } from '#shared/definition/field-kinds';
import type { FieldKindName } from '#shared/definition/field';
import type { Definition } from '#shared/definition/definition';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { formPlaces } from '#shared/definition/form-place';
import { freshStep } from '../chain/fresh-step';
import { freshElement } from '../form/palette/fresh-element';
import { kindName } from '../form/kind-names';
import { addElement } from './add-element';
import { addEntry } from './add-entry';
import { addPage } from './add-page';
import { addSection } from './add-section';
import { changeKey } from './change-key';
import { changeProperty } from './change-property';
import { changeRequired } from './change-required';
import { changeText } from './change-text';
import { type Command, type EditName, run } from './command';
import { copyElement } from './copy-element';
import { insertStep } from './insert-step';
import { moveElement } from './move-element';
import { moveEntry } from './move-entry';
import { removeElement } from './remove-element';
import { removeEntry } from './remove-entry';
import { removeStep } from './remove-step';

const KINDS = Object.keys(FIELD_KINDS) as FieldKindName[];

/** One way to make an edit out of a definition and some numbers; it may have nothing to do. */
const DEEDS: readonly ((definition: Definition, a: number, b: number) => Command | undefined)[] = [
  (d, a, b) => addElement(d, listOf(d, a), b % 2, freshElement(pick(KINDS, b), kindName(pick(KINDS, b)))),
  (d, a) => copyElement(d, elementOf(d, a)),
  (d, a, b) => moveElement(d, elementOf(d, a), listOf(d, b), 0),
  (d, a) => removeElement(d, elementOf(d, a))?.command,
  (d, a) => addPage(d, a % d.form.pages.length),
  (d, a) => addSection(d, `/form/pages/${a % d.form.pages.length}`, 0),
  (d, a) => moveEntry(d, `/form/pages/${a % d.form.pages.length}`, 1),
  (d, a, b) => changeText(d, `${elementOf(d, a)}/label`, b % 2 === 0 ? 'zh' : 'en', `新名 ${b}`, false),
  (d, a, b) => changeText(d, `${elementOf(d, a)}/hint`, 'zh', b % 2 === 0 ? '' : '说明', true),
  (d, a, b) => changeProperty(d, `${elementOf(d, a)}/required`, b % 2 === 0 ? true : undefined),
  (d, a, b) => changeRequired(d, elementOf(d, a), pick(['no', 'always', 'when'] as const, b)),
  (d, a, b) => done(changeKey(d, elementOf(d, a), `renamed${b}`)),
  (d, a, b) =>
    addEntry(d, pick(['/materials', '/clocks', '/documents', '/results', '/basics/faqs'], a), 0, {
      key: 'fresh',
      name: { zh: `新 ${b}` },
    }),
  (d, a) => (d.materials.length === 0 ? undefined : removeEntry(d, `/materials/${a % d.materials.length}`)?.command),
  (d, a, b) =>
    insertStep(
      d,
      stepOf(d, a),
      freshStep(d, pick(['task', 'route', 'automatic', 'notify', 'end'] as const, b), 'review'),
    ),
  (d, a) => removeStep(d, stepOf(d, a))?.command,
  (d, a, b) => changeProperty(d, `/basics/visits`, (a + b) % 9),
];

describe('Every edit of the designer', () => {
  it('is taken back exactly by its inverse, however many were done', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(DEEDS.length - 1), fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 25 }),
        (deeds) => {
          const first = tinyDefinition();
          const frozen = JSON.stringify(first);
          let definition = first;
          const inverses: Command[] = [];
          for (const [deed, a, b] of deeds) {
            const command = DEEDS[deed]?.(definition, a, b);
            if (command === undefined) continue;
            const step = run(definition, command);
            definition = step.definition;
            inverses.unshift(step.inverse);
          }
          for (const inverse of inverses) definition = run(definition, inverse).definition;
          expect(definition).toEqual(first);
          expect(JSON.stringify(first)).withContext('the definition before is never changed').toBe(frozen);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('keeps the keys of the form unique', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(DEEDS.length - 1), fc.nat(40), fc.nat(40)), { maxLength: 25 }), (deeds) => {
        const definition = deeds.reduce<Definition>((before, [deed, a, b]) => {
          const command = DEEDS[deed]?.(before, a, b);
          return command === undefined ? before : run(before, command).definition;
        }, tinyDefinition());
        const outside = formPlaces(definition.form).filter((place) =>
          place.within.every(({ kind }) => kind !== 'element'),
        );
        const keys = outside.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 100 },
    );
  });

  it('survives being stored as JSON', () => {
    const definition = tinyDefinition();
    const { inverse, definition: after } = run(
      definition,
      removeElement(definition, '/form/pages/0/sections/0/elements/6')!.command,
    );
    const stored = JSON.parse(JSON.stringify(inverse)) as Command;
    expect(run(after, stored).definition).toEqual(definition);
  });

  it('says its name and its place', () => {
    const definition = tinyDefinition();
    const names: EditName[] = DEEDS.flatMap((deed) => deed(definition, 0, 1) ?? []).map(({ name }) => name);
    expect(new Set(names).size).toBeGreaterThan(8);
    expect(copyElement(definition, '/form/pages/0/sections/0/elements/4')?.place).toBe('表单 › 先问 › 面积');
  });
});

function pick<T>(list: readonly T[], n: number): T {
  return list[n % list.length]!;
}

function elementOf(definition: Definition, n: number): string {
  const elements = formPlaces(definition.form).filter(({ kind }) => kind === 'element');
  return elements.length === 0 ? '/form/pages/0/sections/0/elements/0' : pick(elements, n).pointer;
}

function listOf(definition: Definition, n: number): string {
  return `${
    pick(
      formPlaces(definition.form).filter(({ kind }) => kind === 'section'),
      n,
    ).pointer
  }/elements`;
}

function stepOf(definition: Definition, n: number): string {
  return `/chain/steps/${n % definition.chain.steps.length}`;
}

function done(outcome: ReturnType<typeof changeKey>): Command | undefined {
  return outcome.ok ? outcome.value : undefined;
}
