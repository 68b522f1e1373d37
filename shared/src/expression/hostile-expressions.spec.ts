import * as fc from 'fast-check';
import { compileExpression, type Roots } from '#shared/expression/compile-expression';
import type { Json } from '#shared/kernel/json';
import type { Scope } from '#shared/expression/value-type';

const SCOPE: Scope = { form: { object: { a: 'string', n: 'double', list: { list: 'string' } } }, any: 'dyn' };
const ROOTS: Roots = { form: { a: 'x', n: 1, list: ['x'] }, any: { inner: [1] } };

/** Ways out of expression engines that were open elsewhere; each must be refused or unknown, and change nothing. */
const CORPUS = [
  'constructor',
  'this',
  'globalThis',
  'process',
  'require("fs")',
  'import("fs")',
  'eval("1")',
  'Function("return 1")()',
  'form.constructor',
  'form.__proto__',
  'form.prototype',
  'form.toString',
  'form.hasOwnProperty("a")',
  'form["constructor"]',
  'form.a.constructor',
  'form.a.__proto__',
  'form.list.constructor',
  'form.list.map(x, x.constructor)',
  'any.constructor',
  'any.__proto__',
  'any.inner.constructor',
  'any["__proto__"]',
  'any["constructor"]["constructor"]("return 1")()',
  'any.toString()',
  'form.list.map(constructor, constructor)',
  'form.list.map(__proto__, __proto__)',
  '{"__proto__": {"polluted": true}}',
  '{"constructor": {"prototype": {"polluted": true}}}',
  'cel.bind(x, form.a, x)',
  'cel',
  'dyn(form)',
  'type(form.a)',
  'timestamp("x")',
  'duration("1s")',
  'bytes("a").json()',
  'b"a"',
  'form.a.matches("^(a+)+$")',
  'form.a.split("").join("")',
  'optional.of(1)',
  'form.?a',
  'form.a; 1',
  'form.a = 1',
  '() => 1',
  '`x`',
  '${1}',
  '"\\u0000"',
  '/*',
  '//',
  '\\',
  '\u0000',
  '\ud800',
  '🙂',
  '1e999',
  '-1e999',
  '0x',
  '99999999999999999999999999',
  '-',
  '!',
  '!!!!!!true',
  '(((((',
  ')))))',
  '[[[[',
  '"',
  "'",
  '"""',
  'r"',
  '?:',
  'a ? b',
  'in in in',
  'form.list.map(x, form.list.map(y, form.list))',
  'form.list.exists(1, true)',
  'form.list.all(x)',
  'has(form)',
  'has(1)',
  'has()',
];

describe('hostile expressions', () => {
  for (const source of CORPUS) {
    it(`${JSON.stringify(source)} is refused or gives plain JSON`, () => {
      const compiled = compileExpression(source, SCOPE);
      const value = compiled.ok ? compiled.expression.evaluate(ROOTS) : undefined;
      expect(typeof value).not.toBe('function');
      expect(value === undefined || JSON.stringify(value) !== undefined).toBeTrue();
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
      for (const issue of compiled.ok ? [] : compiled.issues) {
        expect(issue.from >= 0 && issue.to >= issue.from && issue.to <= source.length).toBeTrue();
      }
    });
  }

  it('regular expressions and the prototype stay out of reach whatever the value', () => {
    for (const source of ['any.constructor', 'any.__proto__', 'any.inner.length', 'any["constructor"]']) {
      const compiled = compileExpression(source, SCOPE);
      expect(compiled.ok ? compiled.expression.evaluate(ROOTS) : undefined)
        .withContext(source)
        .toBeUndefined();
    }
  });

  it('no text makes it throw', () => {
    const pieces = fc.constantFrom(
      'form',
      '.',
      'a',
      'n',
      'list',
      '(',
      ')',
      '[',
      ']',
      '"',
      '+',
      '-',
      '&&',
      '||',
      '==',
      'in',
      'has(',
      '.map(x,',
      'any',
      '1',
      '2.5',
      '?',
      ':',
      ',',
      '{',
      '}',
      ' ',
      'true',
    );
    const source = fc.oneof(
      fc.string({ maxLength: 60, unit: 'binary' }),
      fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(source, (text) => {
        const compiled = compileExpression(text, SCOPE);
        if (compiled.ok) JSON.stringify(compiled.expression.evaluate(ROOTS));
        else expect(compiled.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('no value of the roots makes it throw', () => {
    const compiled = compileExpression('any.inner.map(x, x.y + form.n) == [form.n] || any.name == form.a', SCOPE);
    if (!compiled.ok) throw new Error('the expression of this test must compile');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.jsonValue(), (form, any) => {
        compiled.expression.evaluate({ form, any } as Roots);
      }),
    );
  });

  it('that doubles a text becomes unknown before it costs memory', () => {
    const doubling = compileExpression('form.a + form.a', SCOPE);
    if (!doubling.ok) throw new Error('It compiles');
    let a: Json | undefined = 'x'.repeat(200);
    for (let times = 0; times < 100 && a !== undefined; times += 1) a = doubling.expression.evaluate({ form: { a } });
    expect(a).toBeUndefined();
  });

  it('cannot give back more than the longest text may have, however it is built', () => {
    const list = Array.from({ length: 200 }, () => 'x'.repeat(200));
    const built = compileExpression('form.list.map(a, form.list.map(b, a + b))', SCOPE);
    if (!built.ok) throw new Error('It compiles');
    expect(built.expression.evaluate({ form: { list } })).toBeUndefined();
  });

  it('inside a row counts the row as one list that is gone through', () => {
    const rows = { list: { object: { n: 'double' } } } as const;
    const inside: Scope = { form: { object: { rows } }, row: { object: { n: 'double' } } };
    const codes = (source: string) => {
      const compiled = compileExpression(source, inside);
      return compiled.ok ? [] : compiled.issues.map(({ code }) => code);
    };
    expect(codes('form.rows.exists(a, a.n > row.n)')).toEqual([]);
    expect(codes('form.rows.exists(a, form.rows.exists(b, b.n > a.n + row.n))')).toEqual(['EXPRESSION.NESTED']);
  });
});
