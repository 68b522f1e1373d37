import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import { Definition } from '#shared/definition/definition';
import { GOLDEN_ITEMS } from '#shared/diff/golden-items.spec-support';
import { MeasuredReductions } from '#shared/diff/measured-reductions';
import { measureReductions } from '#shared/diff/measure-reductions';
import { plainCopy } from '#shared/diff/plain-copy';
import { tinyDefinition } from '#shared/check/tiny-definition.spec-support';

declare const console: { readonly log: (text: string) => void };
declare const performance: { now(): number };

const calendar = [CALENDAR_2026];
const OPTIONS = { seed: 11, people: 40, calendar };
const FIGURES = ['materials', 'steps', 'days', 'visits'] as const;
const item = (name: string): Definition => GOLDEN_ITEMS.find(([each]) => each === name)![1];
const copy = (definition: Definition): Definition => Definition.parse(plainCopy(definition));

describe('reductions measured on made-up applicants', () => {
  for (const [name, definition] of GOLDEN_ITEMS)
    it(`are none between ${name} and itself, all of its people fit both, and a second time is the same`, () => {
      const started = performance.now();
      const measured = measureReductions(definition, copy(definition), OPTIONS);
      console.log(`${name}: ${Math.round(performance.now() - started)} ms ${JSON.stringify(measured)}`);
      expect(MeasuredReductions.safeParse(measured).error).toBeUndefined();
      expect(measured.people).toEqual({ both: 40, beforeOnly: 0, afterOnly: 0, neither: 0 });
      expect(measured.cases).toEqual({ compared: 120, otherwise: 0 });
      for (const figure of FIGURES) expect(measured[figure]!.before).toBe(measured[figure]!.after);
      const small = { ...OPTIONS, people: 4 };
      expect(measureReductions(definition, definition, small)).toEqual(
        measureReductions(definition, definition, small),
      );
    });

  it('count a removed material for those who were asked it, and nothing else', () => {
    const food = item('food');
    const lighter = copy(food);
    lighter.materials = lighter.materials.filter(({ key }) => key !== 'layout');
    const measured = measureReductions(food, lighter, OPTIONS);
    expect(measured.materials!.after).toBeLessThan(measured.materials!.before);
    expect(measured.materials!.after).toBeGreaterThanOrEqual(measured.materials!.before - 1);
    expect(measured.visits!.before).toBe(measured.visits!.after);
  });

  it('count a visit that the guide no longer asks for, for everybody', () => {
    const more = tinyDefinition((d) => (d.basics.visits = 2));
    const fewer = tinyDefinition((d) => (d.basics.visits = 1));
    const { visits } = measureReductions(more, fewer, OPTIONS);
    expect(visits!.before - visits!.after).toBeCloseTo(1, 5);
  });

  it('count a second task that falls away, in steps and in days', () => {
    const one = tinyDefinition();
    const two = tinyDefinition((d) => {
      const first = d.chain.steps[0]! as Extract<Definition['chain']['steps'][number], { kind: 'task' }>;
      const second = plainCopy(first) as unknown as typeof first;
      d.chain.steps.splice(1, 0, { ...second, key: 'again' });
      for (const outcome of first.outcomes) if (outcome.tone !== 'adverse') outcome.next = 'again';
    });
    const measured = measureReductions(two, one, OPTIONS);
    expect(measured.steps!.before).toBeGreaterThan(measured.steps!.after);
    expect(measured.days!.before).toBeGreaterThan(measured.days!.after);
    const back = measureReductions(one, two, OPTIONS);
    expect(back.steps!.before).toBeLessThan(back.steps!.after);
  });

  it('do not count a shorter promise, which is declared and not felt', () => {
    const shorter = tinyDefinition((d) => (d.clocks.find(({ kind }) => kind === 'promised')!.limit.n -= 1));
    const { days } = measureReductions(tinyDefinition(), shorter, OPTIONS);
    expect(days!.before).toBe(days!.after);
  });

  it('follow a question that has another key, and count apart who fits one version only', () => {
    const food = item('food');
    const text = JSON.stringify(food);
    const field = food.form.pages[0]!.sections[0]!.elements[0]!;
    const renamed = copy(
      JSON.parse(
        text
          .replaceAll(`form.${field.key}`, `form.${field.key}New`)
          .replace(`"key":"${field.key}"`, `"key":"${field.key}New","formerly":["${field.key}"]`),
      ) as Definition,
    );
    expect(measureReductions(food, renamed, OPTIONS).people.both).toBe(40);
    const closed = copy(food);
    closed.form.pages[0]!.sections[0]!.elements.push({
      ...{ kind: 'text', key: 'neverMet', label: { zh: '另问' }, required: true },
    });
    const { people } = measureReductions(food, closed, OPTIONS);
    expect(people.beforeOnly).toBe(20);
    expect(people.both + people.afterOnly).toBe(20);
  });

  it('say that nobody can be compared where nobody can be made up', () => {
    const nobody = tinyDefinition((d) => {
      d.form.pages[0]!.sections[0]!.elements.push({
        ...{ kind: 'text', key: 'never', label: { zh: '另问' }, required: true },
        checks: [{ holds: 'false', message: { zh: '不可能。' } }],
      });
    });
    const measured = measureReductions(nobody, nobody, OPTIONS);
    expect(measured.people.both).toBe(0);
    for (const figure of FIGURES) expect(measured[figure]).toBeUndefined();
  });
});
