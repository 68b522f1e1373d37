import { compileExpression } from '#shared/expression/compile-expression';
import { aField, aForm, open } from '#shared/form/a-form.spec-support';
import { formScope } from '#shared/form/form-scope';

const ELEMENTS = [
  aField('region', 'region', { level: 'county' }),
  aField('mapPoint', 'point'),
  aField('file', 'plans', { formats: ['pdf'], maxMegabytes: 1, maxFiles: 3 }),
  aField('signature', 'name'),
];
const SCOPE = formScope({ form: aForm(ELEMENTS) });
const file = (bytes: number) => ({
  id: `f${bytes}`,
  name: `${bytes}.pdf`,
  type: 'application/pdf',
  bytes,
  sha256: '0'.repeat(64),
});
const ANSWERS = {
  region: '330106',
  point: { lat: 30.25, lng: 120.5, label: '东门' },
  plans: [file(10), file(20)],
  name: { strokes: [[1, 2, 3, 4]], width: 10, height: 10 },
};

const SEEN: readonly (readonly [expression: string, value: unknown])[] = [
  ['form.region.startsWith("3301")', true],
  ['form.point.lat + form.point.lng', 150.75],
  ['size(form.plans)', 2],
  ['form.plans[1].bytes > 15.0 && form.plans[0].name == "10.pdf"', true],
  ['form.plans.exists(f, f.bytes > 20.0)', false],
  ['has(form.name)', true],
];

const UNSEEN = [
  'form.point.label',
  'form.plans[0].sha256',
  'form.plans[0].id',
  'form.name.strokes',
  'form.name.typed',
  'form.name == "x"',
];

describe('what expressions see of divisions, points, files and signatures', () => {
  for (const [expression, value] of SEEN) {
    it(`is ${String(value)} for ${expression}`, () => {
      const compiled = compileExpression(expression, SCOPE);
      expect(compiled.ok).toBeTrue();
      const state = open(
        [...ELEMENTS, aField('computed', 'seen', { computed: expression, result: resultOf(value) })],
        ANSWERS,
      );
      expect<unknown>(state.entry('/seen')?.value).toEqual(value);
    });
  }

  for (const expression of UNSEEN) {
    it(`is nothing for ${expression}`, () => expect(compileExpression(expression, SCOPE).ok).toBeFalse());
  }
});

function resultOf(value: unknown): string {
  return typeof value === 'number' ? 'double' : 'bool';
}
