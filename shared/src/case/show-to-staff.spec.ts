import fc from 'fast-check';
import { availableCommands } from '#shared/case/available-commands';
import { CaseEvent } from '#shared/case/case-event';
import { CaseState } from '#shared/case/case-state';
import { decideCase } from '#shared/case/decide-case';
import { fieldReading } from '#shared/case/field-reading';
import { GOLDEN, PEOPLE, RandomCase } from '#shared/case/random-case.spec-support';
import { isHiddenCertificate, isHiddenDocument, isHiddenFile, showToStaff } from '#shared/case/show-to-staff';
import { isStaffed } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import { elementsOf } from '#shared/definition/elements-of';
import type { Json } from '#shared/kernel/json';

const KEYS = elementsOf(GOLDEN.form).map(({ key }) => key);

/** The golden item, each step with these keys hidden. */
function hiding(perStep: readonly (readonly string[])[]): Definition {
  const steps = GOLDEN.chain.steps.map((step, index) =>
    isStaffed(step)
      ? { ...step, fields: perStep[index % perStep.length]!.map((field) => ({ field, right: 'hidden' as const })) }
      : step,
  );
  return { ...GOLDEN, chain: { ...GOLDEN.chain, steps } };
}

const leaves = (value: Json | undefined): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap((each) => leaves(each as Json))
      : [];

/** Somebody gives one of the commands that he may give now. */
function step(run: RandomCase, choice: number): void {
  run.wait(choice % 90);
  const offers = PEOPLE.flatMap((who) => availableCommands(run.facts, run.state, who).map((offer) => ({ who, offer })));
  const chosen = offers[choice % offers.length];
  if (chosen === undefined) return;
  const { who, offer } = chosen;
  const command = run.command(offer.kind, choice, offer.step, who);
  const decided = decideCase(run.facts, run.state, command, who);
  if (decided.ok) run.add(decided.value);
  run.issue();
}

describe('A case as the staff reads it', () => {
  it('holds no value of a hidden field anywhere, whatever is hidden from whom, and stays well formed', () => {
    let searched = 0;
    const rights = fc.array(fc.subarray(KEYS), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        rights,
        fc.constantFrom(...PEOPLE.slice(1)),
        fc.array(fc.nat(), { maxLength: 30 }),
        (perStep, who, choices) => {
          const run = new RandomCase(hiding(perStep));
          for (const choice of choices) step(run, choice);
          const { events, state } = run;
          const reading = fieldReading(run.facts.definition, events, who);
          const view = showToStaff(run.facts.definition, reading, events, state);
          const shown = { state: view.state(state), events: events.map((event) => view.show(event)) };
          const told = JSON.stringify(shown);
          const open = JSON.stringify([
            shown.state.answers,
            state.applicant,
            state.profile?.name,
            state.profile?.org?.name,
          ]);
          for (const key of reading.hidden) {
            expect(Object.hasOwn(shown.state.answers, key)).toBeFalse();
            for (const value of leaves(state.answers[key]).filter(
              (text) => text.length > 8 && /\d{6}|[^\x20-\x7e]/.test(text) && !/^\d{4}-/.test(text),
            )) {
              if (open.includes(value)) continue;
              searched += 1;
              expect(told).withContext(`${key} for ${who.account}`).not.toContain(value);
            }
          }
          CaseState.parse(JSON.parse(JSON.stringify(shown.state)));
          for (const event of shown.events) CaseEvent.parse(JSON.parse(JSON.stringify(event)));
        },
      ),
      { numRuns: 150 },
    );
    expect(searched).toBeGreaterThan(50);
  });

  it('is the case itself for whoever reads everything', () => {
    const run = new RandomCase(GOLDEN);
    const view = showToStaff(GOLDEN, { hidden: new Set(), steps: [] }, run.events, run.state);
    expect(view.state(run.state)).toBe(run.state);
    expect(view.withheld).toEqual([]);
  });

  it('says which answers it lacks', () => {
    const run = new RandomCase(GOLDEN);
    const view = showToStaff(GOLDEN, { hidden: new Set(['name', 'noSuch']), steps: [] }, run.events, run.state);
    expect(view.withheld).toEqual(['name']);
  });
});

describe('Papers and files with hidden answers', () => {
  const reading = { hidden: new Set(['site']), steps: [] };
  it('are hidden with them', () => {
    for (const [material, hidden] of [
      ['field:site', true],
      ['field:site.0.plan', true],
      ['field:sites', false],
      ['site', false],
    ] as const)
      expect(isHiddenFile(reading, { material })).withContext(material).toBe(hidden);
    const [first] = GOLDEN.documents;
    const body = (zh: string): Definition => ({ ...GOLDEN, documents: [{ ...first!, body: { zh } }] });
    expect(isHiddenDocument(body('地点：{{ form.site }}'), reading, first!.key)).toBeTrue();
    expect(isHiddenDocument(body('地点：{{ form.name }}'), reading, first!.key)).toBeFalse();
    const result = GOLDEN.results.find(({ kind }) => kind === 'certificate')!;
    const lines = (value: string) =>
      ({ ...GOLDEN, results: [{ ...result, lines: [{ label: { zh: '地点' }, value }] }] }) as unknown as Definition;
    expect(isHiddenCertificate(lines('form.site.detail'), reading, result.key)).toBeTrue();
    expect(isHiddenCertificate(lines('form.name'), reading, result.key)).toBeFalse();
  });
});
