import * as fc from 'fast-check';
import { stepsOf } from '#shared/kernel/pointer';
import { SURROUNDINGS } from '#shared/form/a-form.spec-support';
import { Answers } from '#shared/form/answers';
import { compileForm } from '#shared/form/compile-form';
import { findCycles } from '#shared/form/dependencies';
import { sameEntry } from '#shared/form/entry';
import { evaluateSubmission } from '#shared/form/evaluate-submission';
import type { FormEntry, FormState } from '#shared/form/form-state';
import { openForm } from '#shared/form/open-form';
import { randomEdit, type Edit } from '#shared/form/random-edit.spec-support';
import { randomItem } from '#shared/form/random-form.spec-support';
import { situationOf } from '#shared/form/situation-of';

const KEPT: Answers = { a: 3, b: 2, t: [{ a: 4, n: 1 }], gs: [{ n: 1, g: [{ k: 2 }] }] };
/** Pairs of a browser and a server that must agree: 10 000 in the long run. */
const PAIRS = Math.max(500, 2 * (fc.readConfigureGlobal()?.numRuns ?? 0));
/** Who apply for one item: compiling it costs more than filling it in. */
const APPLICANTS = 5;
const edits = fc.array(randomEdit, { minLength: 1, maxLength: 8 });

function all(state: FormState): unknown {
  return {
    entries: state.entries(),
    issues: state.issues(),
    answers: state.answers(),
    typed: state.typed(),
    situation: state.situation(),
  };
}

function run(state: FormState, changes: readonly Edit[]): FormState {
  for (const change of changes) change(state);
  return state;
}

describe('openForm', () => {
  it('after any changes tells the same as a form opened anew on what was typed', () => {
    fc.assert(
      fc.property(randomItem, edits, fc.boolean(), (item, changes, kept) => {
        const compiled = compileForm(item);
        expect(findCycles(compiled)).toEqual([]);
        const state = openForm(compiled, {}, SURROUNDINGS, kept ? KEPT : undefined);
        for (const change of changes) {
          change(state);
          expect(all(state)).toEqual(all(openForm(compiled, state.typed(), SURROUNDINGS, kept ? KEPT : undefined)));
        }
      }),
    );
  });

  it('returns exactly the entries that changed', () => {
    fc.assert(
      fc.property(randomItem, edits, (item, changes) => {
        const state = openForm(compileForm(item), {}, SURROUNDINGS);
        for (const change of changes) {
          const before = new Map(state.entries().map((entry): [string, FormEntry] => [entry.pointer, entry]));
          for (const entry of change(state) as FormEntry[]) {
            const stands = state.entry(entry.pointer) !== undefined;
            expect(stands && sameEntry(before.get(entry.pointer), entry))
              .withContext(entry.pointer)
              .toBeFalse();
            if (stands) before.set(entry.pointer, entry);
            else before.delete(entry.pointer);
          }
          expect([...before.values()].sort(byPointer)).toEqual([...state.entries()].sort(byPointer));
        }
      }),
    );
  });

  it('gives the server the result of the browser, sent as JSON', () => {
    const applicants = fc.array(edits, { minLength: APPLICANTS, maxLength: APPLICANTS });
    fc.assert(
      fc.property(randomItem, applicants, (item, each) => {
        const [here, there] = [compileForm(item), compileForm(JSON.parse(JSON.stringify(item)) as typeof item)];
        for (const changes of each) {
          const browser = run(openForm(here, {}, SURROUNDINGS), changes);
          const sent = Answers.parse(JSON.parse(JSON.stringify(browser.typed())));
          const server = evaluateSubmission(there, sent, SURROUNDINGS);
          expect(JSON.stringify(server.answers)).toBe(JSON.stringify(browser.answers()));
          expect(server.issues as unknown).toEqual(browser.issues());
          expect(situationOf(item, server.answers, SURROUNDINGS)?.key).toBe(browser.situation());
        }
      }),
      { numRuns: PAIRS / APPLICANTS },
    );
  });

  it('what is hidden is no answer, at any depth, and nothing is said of it', () => {
    fc.assert(
      fc.property(randomItem, edits, (item, changes) => {
        const compiled = compileForm(item);
        const first = run(openForm(compiled, {}, SURROUNDINGS), changes);
        for (const { pointer, visible, issues } of first.entries()) {
          if (visible || pointer.startsWith('#')) continue;
          expect(issues).toEqual([]);
          expect(answerAt(first, pointer)).withContext(pointer).toBeUndefined();
        }
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    const typed = fc.dictionary(
      fc.oneof(fc.constantFrom('a', 'b', 't', 'gs', '__proto__', 'constructor'), fc.string()),
      fc.jsonValue({ maxDepth: 6 }),
    );
    fc.assert(
      fc.property(randomItem, typed, fc.string(), fc.jsonValue(), (item, answers, pointer, value) => {
        const state = openForm(compileForm(item), answers as Answers, SURROUNDINGS, answers as Answers);
        state.set(`/${pointer}`, value as never);
        state.addRow(pointer);
        state.removeRow('/t', 0);
        all(state);
      }),
    );
  });
});

function byPointer(a: FormEntry, b: FormEntry): number {
  return a.pointer < b.pointer ? -1 : 1;
}

function answerAt(state: FormState, pointer: string): unknown {
  let here: unknown = state.answers();
  for (const step of stepsOf(pointer))
    here = typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[step] : undefined;
  return here;
}
