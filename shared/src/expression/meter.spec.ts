import type { Json } from '#shared/kernel/json';
import { compileExpression, type Roots } from '#shared/expression/compile-expression';
import type { Scope } from '#shared/expression/value-type';

const row = { object: { area: 'double', name: 'string', parts: { list: { object: { size: 'double' } } } } } as const;
const SCOPE: Scope = { form: { object: { rows: { list: row }, texts: { list: 'string' } } }, any: 'dyn' };

function roots(rows: number, signs = 4): Roots {
  const text = (at: number) => String(at).padStart(signs, 'x');
  const list = Array.from({ length: rows }, (_, at) => at);
  return {
    form: {
      rows: list.map((at) => ({ area: at, name: text(at), parts: list.map((size) => ({ size })) })),
      texts: list.map(text),
    },
    any: { list },
  };
}

function value(source: string, given: Roots): Json | undefined {
  const compiled = compileExpression(source, SCOPE);
  if (!compiled.ok) throw new Error(`${source}: ${compiled.issues[0]?.code}`);
  const first = compiled.expression.evaluate(given);
  expect(JSON.stringify(compiled.expression.evaluate(given))).toBe(JSON.stringify(first));
  return first;
}

describe('The work of an expression', () => {
  const unique = 'form.rows.all(a, form.rows.exists_one(b, b.name == a.name))';

  it('is enough to hold every two of 200 rows against each other', () => {
    expect(value(unique, roots(200))).toBeTrue();
    expect(value('form.rows.exists(a, form.rows.exists(b, a.area + 199.0 == b.area))', roots(200))).toBeTrue();
  });

  for (const [source, given] of [
    [unique, roots(400)],
    ['form.rows.exists(a, form.rows.exists(b, a.area + a.area + a.area + a.area + b.area < 0.0)) || true', roots(200)],
    ['form.rows.all(a, form.rows.all(b, a.parts == b.parts))', roots(100)],
    ['form.rows.all(a, form.rows.all(b, a in form.rows))', roots(60)],
    ['form.texts.all(a, form.texts.all(b, size(a) + size(b) > 0))', roots(200, 4000)],
    ['form.texts.all(a, form.texts.all(b, a.contains("y") || b.lowerAscii() != "y"))', roots(200, 4000)],
    ['any.list.map(a, any.list.map(b, any.list)).all(x, x.all(y, sum(y) >= 0.0))', roots(200)],
    ['any.list.map(a, any.list).map(b, any.list).all(x, x.map(y, y).filter(y, y >= 0.0) == x)', roots(700)],
    ['any.list.all(a, any.list.map(b, any.list) in {any.list.map(b, any.list): 1.0})', roots(100)],
    ['any.list.exists(a, {"x": true}[any.list.map(b, any.list)]) || true', roots(100)],
    ['size(form.texts.map(a, form.texts.map(b, a + b + a + b)))', roots(200, 4000)],
  ] as const) {
    it(`is bounded, and too much of it makes the value unknown: ${source}`, () =>
      expect(value(source, given)).toBeUndefined());
  }

  it('is counted anew at every evaluation, and the same answers always cost the same', () => {
    const compiled = compileExpression(unique, SCOPE);
    if (!compiled.ok) throw new Error('It compiles');
    for (const rows of [400, 200, 400, 3])
      expect<unknown>(compiled.expression.evaluate(roots(rows))).toBe(rows === 400 ? undefined : true);
  });
});
