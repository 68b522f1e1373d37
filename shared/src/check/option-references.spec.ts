import fire from '../../golden/fire-check-public-venue/definition.json' with { type: 'json' };
import { checkDefinition } from '#shared/check/check-definition';

type Inner = { pages: { sections: { elements: { key: string; visibleWhen?: string }[] }[] }[] };

/** The fire check, and the question 不符合的地方 inside its inspection; the form of the step has keys of the application too, with other options. */
function withProblems(visibleWhen: string): unknown {
  const definition = JSON.parse(JSON.stringify(fire)) as { chain: { steps: { key: string; form?: Inner }[] } };
  const { form } = definition.chain.steps.find(({ key }) => key === 'inspect')!;
  form!.pages[0]!.sections[0]!.elements.find(({ key }) => key === 'problems')!.visibleWhen = visibleWhen;
  return definition;
}

describe('options that a form inside a step compares with', () => {
  const found = (definition: unknown): string[] =>
    checkDefinition(definition)
      .filter(({ code }) => code === 'REFERENCE.UNKNOWN')
      .map(({ pointer }) => pointer);

  it('are those of its own questions, whatever the application calls the same', () => {
    expect(found(withProblems('form.exitsOpen == "unfit"'))).toEqual([]);
  });

  for (const strange of ['form.exitsOpen == "meets"', 'form.exitsOpen == "unfitt"'])
    it(`are missed in ${strange}`, () => {
      expect(found(withProblems(strange))).toEqual([
        jasmine.stringMatching(/^\/chain\/steps\/\d+\/form\/.*visibleWhen$/),
      ]);
    });
});
