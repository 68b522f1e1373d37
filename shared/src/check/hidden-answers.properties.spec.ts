import * as fc from 'fast-check';
import type { Json, JsonObject } from '#shared/kernel/json';
import { stepsOf } from '#shared/kernel/pointer';
import type { Definition } from '#shared/definition/definition';
import type { CaseState } from '#shared/case/case-state';
import { resolveRoutes } from '#shared/chain/resolve-routes';
import { licenceOf, tinyDefinition } from '#shared/check/tiny-definition.spec-support';
import { certificateLines } from '#shared/document/certificate-lines';
import { SURROUNDINGS } from '#shared/form/a-form.spec-support';
import { answerRoots } from '#shared/form/answer-roots';
import type { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import { evaluateSubmission } from '#shared/form/evaluate-submission';
import type { FormSource } from '#shared/form/form-source';
import { openForm } from '#shared/form/open-form';
import { randomEdit } from '#shared/form/random-edit.spec-support';
import { earlyKeys, lateKeys, randomItem } from '#shared/form/random-form.spec-support';
import { planMaterials } from '#shared/material/plan-materials';

const READ = [...earlyKeys, ...lateKeys]
  .map((key) => `has(form.${key})`)
  .concat('size(form.t) > 1', 'size(form.gs) > 0');

/** A whole item around a form: a material, a fork and a line of the certificate for each answer that may be hidden. */
function wholeItem(source: FormSource): Definition {
  return tinyDefinition((d) => {
    Object.assign(d, source);
    d.materials = READ.map((neededWhen, index) => ({ ...d.materials[1]!, key: `m${index}`, neededWhen }));
    const forks = READ.map((when, index) => ({
      kind: 'route' as const,
      key: `r${index}`,
      name: { zh: '岔路' },
      stage: 'review' as const,
      branches: [{ when, label: { zh: '有' }, next: `r${index + 1}` }],
      otherwise: `n${index}`,
    }));
    // Each fork leads on either way, so that all of them are asked.
    const joins = READ.map((_, index) => ({
      ...forks[index]!,
      key: `n${index}`,
      branches: [],
      otherwise: `r${index + 1}`,
    }));
    d.chain.steps = [...forks, ...joins, ...d.chain.steps] as Definition['chain']['steps'];
    const lines = ['t', 'gs', ...earlyKeys, ...lateKeys].map((key) => ({ label: { zh: key }, value: `form.${key}` }));
    d.results = [{ ...licenceOf(d), lines }];
  });
}

/** Everything that is made of typed answers. */
function madeOf(definition: Definition, typed: Answers): unknown {
  const { answers, issues } = evaluateSubmission(compileForm(definition), typed, SURROUNDINGS);
  const state = {
    ...{ decisions: [], trace: {}, choices: { commitments: [], deferred: [] } },
    answers,
    applicant: { name: '张伟' },
    profile: SURROUNDINGS.applicant,
    submittedAt: '2026-11-24T01:00:00.000Z',
  };
  const roots = { ...answerRoots(definition, answers, SURROUNDINGS), step: {} };
  return {
    answers,
    issues,
    materials: planMaterials(definition, answers, SURROUNDINGS),
    hops: resolveRoutes(definition, 'r0', roots).hops.map(({ next }) => next),
    lines: certificateLines(
      { definition, regions: () => undefined },
      state as unknown as CaseState,
      licenceOf(definition),
      'zh',
    ),
  };
}

/** The answers with another one at a pointer; what stands in a list that was replaced already is gone with it. */
function replaced(at: Json, [step, ...more]: readonly string[], value: Json): Json {
  if (step === undefined) return value;
  if (typeof at !== 'object' || at === null) return at;
  if (Array.isArray(at))
    return (at as Json[]).map((each, index) => (String(index) === step ? replaced(each, more, value) : each));
  const inner = (at as JsonObject)[step];
  return { ...(at as JsonObject), [step]: replaced(inner ?? null, more, value) } as Json;
}

describe('A hidden answer', () => {
  it('counts nowhere: whatever stands there, answers, issues, materials, forks and certificate stay the same', () => {
    let hidden = 0;
    const edits = fc.array(randomEdit, { minLength: 4, maxLength: 10 });
    const other = fc.constantFrom<Json>(null, 0, 4, 'x', ['x'], [{ a: 4, n: 2 }], { name: 'x' }, true);
    fc.assert(
      fc.property(randomItem, edits, other, (source, changes, value) => {
        const definition = wholeItem(source);
        const state = openForm(compileForm(definition), {}, SURROUNDINGS);
        for (const change of changes) change(state);
        const typed = JSON.parse(JSON.stringify(state.typed())) as Answers;
        const places = state
          .entries()
          .filter(({ pointer, visible, value }) => !visible && value !== undefined && !pointer.startsWith('#'));
        hidden += places.length;
        const changed = places.reduce<Json>((at, { pointer }) => replaced(at, stepsOf(pointer), value), typed);
        expect(madeOf(definition, changed as Answers)).toEqual(madeOf(definition, typed));
      }),
      { numRuns: Math.min(1000, (fc.readConfigureGlobal()?.numRuns ?? 200) / 2) },
    );
    expect(hidden).toBeGreaterThan(100);
  });
});
