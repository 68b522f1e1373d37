import { checkDefinition } from '#shared/check/check-definition';
import { ANSWERS_KINDS } from '#shared/check/kinds/answers-kinds';
import { MOST_FOR_ONE, MOST_STEPS, stepsSpent } from '#shared/check/reach/budget';
import { HOSTILE_FORMS } from '#shared/check/reach/hostile-forms.spec-support';
import { subjectOf } from '#shared/check/subject';

describe('Thinking about answers is bounded', () => {
  for (const [what, definition] of Object.entries(HOSTILE_FORMS))
    it(`over ${what}: no more steps than the bound, whatever is asked`, () => {
      const subject = subjectOf(definition);
      for (const kind of ANSWERS_KINDS) kind.find(subject);
      expect(stepsSpent(subject)).toBeGreaterThan(100);
      expect(stepsSpent(subject)).toBeLessThanOrEqual(MOST_STEPS + MOST_FOR_ONE);
    });

  it('says of what it did not come to that it was not decided, once for all conditions and once for all fields', () => {
    const deep = HOSTILE_FORMS['a thousand choices, each hanging on the one before']!;
    const found = checkDefinition(deep);
    expect(found.filter(({ code }) => code === 'CONDITION.NOT_DECIDED').length).toBe(1);
    const fields = found.filter(({ code, undecided }) => code === 'FIELD.REQUIRED_HIDDEN' && undecided === true);
    expect(fields.length).toBe(1);
    expect(fields[0]!.message.en).toMatch(/^Whether \d+ required fields are ever shown/);
    expect(found.filter(({ code, undecided }) => code === 'FIELD.REQUIRED_HIDDEN' && undecided !== true)).toEqual([]);
  });

  it('leaves nothing undecided of many conditions over few answers', () => {
    const wide = HOSTILE_FORMS['a choice of five hundred, each on a condition']!;
    expect(checkDefinition(wide).filter(({ code }) => code === 'CONDITION.NOT_DECIDED')).toEqual([]);
  });
});
