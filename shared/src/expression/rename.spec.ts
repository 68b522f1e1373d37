import * as fc from 'fast-check';
import type { Json } from '#shared/kernel/json';
import { compileExpression, type Roots } from '#shared/expression/compile-expression';
import type { Standing } from '#shared/expression/meetings';
import { pick, randomFrom } from '#shared/kernel/random';
import { laidOut, RANDOM_SCOPE, randomRoots, randomTokens } from '#shared/expression/random-expression.spec-support';
import { renameIn, type Renaming } from '#shared/expression/rename';
import type { Scope, ValueType } from '#shared/expression/value-type';

/** `npm run test:long` sets thousands of runs for all properties. */
const LONG = (fc.readConfigureGlobal().numRuns ?? 0) > 1000;

const member = (path: string, to: string): Renaming => ({ kind: 'member', path, to });
const value = (path: string, from: string, to: string): Renaming => ({ kind: 'value', path, value: from, to });

describe('Renaming in an expression', () => {
  const seats = member('form.seats', 'places');
  const area = member('form.rooms[].area', 'size');
  const cold = value('form.projects', 'cold', 'chilled');
  const inRoom: Standing = { row: 'form.rooms[]' };
  const table: readonly (readonly [source: string, renaming: Renaming, after: string, standing?: Standing])[] = [
    ['form.seats > 3', seats, 'form.places > 3'],
    ['has(form.seats) && form . seats // 座位\n > 3', seats, 'has(form.places) && form . places // 座位\n > 3'],
    ['form.seatsMore + row.seats > 3 ', seats, 'form.seatsMore + row.seats > 3 '],
    ['form.rooms.exists(form, form.seats > 3)', seats, 'form.rooms.exists(form, form.seats > 3)'],
    ['"form.seats" == form.name', seats, '"form.seats" == form.name'],
    ['form.rooms.exists(w, w.area > 10.0)', area, 'form.rooms.exists(w, w.size > 10.0)'],
    [
      'form.rooms.filter(w, has(w.area)).map(q, q.area * 2)',
      area,
      'form.rooms.filter(w, has(w.size)).map(q, q.size * 2)',
    ],
    ['form.rooms[0].area + form.other[0].area', area, 'form.rooms[0].size + form.other[0].area'],
    ['row.area > 3', area, 'row.size > 3', inRoom],
    ['row.area > 3', area, 'row.area > 3', { row: 'form.other[]' }],
    ['row.area > 3', area, 'row.area > 3'],
    ['form.rooms.exists(row, row.area > 3)', area, 'form.rooms.exists(row, row.size > 3)', { row: 'form.other[]' }],
    ['form.rooms.exists(w, w.area > 3)', member('form.rooms', 'halls'), 'form.halls.exists(w, w.area > 3)'],
    [
      'row.parts.exists(p, p.size > 1)',
      member('form.rooms[].parts[].size', 'girth'),
      'row.parts.exists(p, p.girth > 1)',
      inRoom,
    ],
    [
      'form.rooms.map(r, r.parts).exists(p, p[0].size > 1)',
      member('form.rooms[].parts[].size', 'girth'),
      'form.rooms.map(r, r.parts).exists(p, p[0].girth > 1)',
    ],
    ['"cold" in form.projects', cold, '"chilled" in form.projects'],
    ["!('cold' in form.projects) || form.name == 'cold'", cold, "!('chilled' in form.projects) || form.name == 'cold'"],
    ['form.projects == "cold"', cold, 'form.projects == "chilled"'],
    [
      'form.projects.exists(p, p == "cold" || p in ["hot", r"cold"])',
      cold,
      'form.projects.exists(p, p == "chilled" || p in ["hot", r"chilled"])',
    ],
    ['form.projects == ["cold", "hot"]', cold, 'form.projects == ["chilled", "hot"]'],
    ['["cold", "hot"].exists(x, x in form.projects)', cold, '["chilled", "hot"].exists(x, x in form.projects)'],
    [
      '["cold"].filter(x, x in form.projects).exists(y, y == """cold""")',
      cold,
      '["chilled"].filter(x, x in form.projects).exists(y, y == """chilled""")',
    ],
    ['{"cold": 2.0, "hot": 1.0}[form.projects[0]] > 1.0', cold, '{"chilled": 2.0, "hot": 1.0}[form.projects[0]] > 1.0'],
    ['form.projects[0] in {"cold": true}', cold, 'form.projects[0] in {"chilled": true}'],
    ['form.kind in ["a","b"]', value('form.kind', 'a', 'alpha'), 'form.kind in ["alpha","b"]'],
    ['form.kind == (form.open ? "a" : "b")', value('form.kind', 'b', '乙'), 'form.kind == (form.open ? "a" : "乙")'],
    [
      'form.open ? "a" : form.kind',
      value('form.kind', 'a', 'alpha'),
      'form.open ? "alpha" : form.kind',
      { result: 'form.kind' },
    ],
    ['form.open ? "a" : form.kind', value('form.kind', 'a', 'alpha'), 'form.open ? "a" : form.kind'],
    ['"\\u0061" == form.kind', value('form.kind', 'a', 'al"pha'), '"al\\"pha" == form.kind'],
    [
      'row.use == "a" && form.kind == "a"',
      value('form.rooms[].use', 'a', 'x'),
      'row.use == "x" && form.kind == "a"',
      inRoom,
    ],
    ['step.inspect.outcome == "pass"', member('step.inspect', 'visit'), 'step.visit.outcome == "pass"'],
    ['step.inspect.form.score > 3', member('step.inspect.form.score', 'mark'), 'step.inspect.form.mark > 3'],
    [
      'step.inspect.outcome == "pass" || step.review.outcome == "pass"',
      value('step.inspect.outcome', 'pass', 'fit'),
      'step.inspect.outcome == "fit" || step.review.outcome == "pass"',
    ],
    [
      'application.number == 1 && situation == "renewal"',
      value('situation', 'renewal', 'extend'),
      'application.number == 1 && situation == "extend"',
    ],
    ['form.seats >', seats, 'form.seats >'],
  ];
  for (const [source, renaming, after, standing] of table) {
    it(`${JSON.stringify(source)} becomes ${JSON.stringify(after)}`, () =>
      expect(renameIn(source, renaming, standing)).toBe(after));
  }

  const RENAMINGS: readonly Renaming[] = [
    seats,
    area,
    member('form.kind', 'sort'),
    member('form.projects', 'works'),
    member('form.rooms', 'halls'),
    member('form.rooms[].use', 'aim'),
    member('form.owner', 'holder'),
    member('form.owner.name', 'called'),
    member('step.inspect', 'visit'),
    value('form.kind', 'b', 'beta'),
    value('form.projects', 'b', 'beta'),
    value('form.rooms[].use', 'b', 'beta'),
    value('step.inspect.outcome', 'b', 'beta'),
  ];

  it('keeps the value of every expression, in every layout', () => {
    let compiled = 0;
    let told = 0;
    const runs = LONG ? 10_000 : 500;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomFrom(seed);
        const renaming = pick(random, RENAMINGS);
        const kind = pick(random, ['bool', 'bool', 'number', 'text', 'code'] as const);
        const source = laidOut(random, randomTokens(random, kind, { depth: 4, codesOf: 'form.kind' }));
        const before = compileExpression(source, RANDOM_SCOPE);
        if (!before.ok) return;
        compiled += 1;
        const standing: Standing = { row: 'form.rooms[]', ...(kind === 'code' && { result: 'form.kind' }) };
        const after = compileExpression(renameIn(source, renaming, standing), renamedScope(renaming));
        if (!after.ok) throw new Error(after.issues.map(({ code }) => code).join());
        const roots = randomRoots(random);
        const was = before.expression.evaluate(roots);
        const is = after.expression.evaluate(renamedRoots(roots, renaming));
        if (was !== undefined) told += 1;
        const wanted =
          kind === 'code' && renaming.kind === 'value' && renaming.path === 'form.kind' ? code(was, renaming) : was;
        expect(JSON.stringify(is)).toBe(JSON.stringify(wanted));
      }),
      { numRuns: runs },
    );
    expect(compiled).toBeGreaterThan(runs / 2);
    expect(told).toBeGreaterThan(runs / 5);
  });
});

const code = (value: Json | undefined, renaming: Renaming) =>
  renaming.kind === 'value' && value === renaming.value ? renaming.to : value;

/** The scope or roots with what is renamed: entries of `form.rooms` and the row follow the same path. */
function renamedScope(renaming: Renaming): Scope {
  const type = (inner: ValueType, path: string): ValueType => {
    if (typeof inner === 'string') return inner;
    if ('list' in inner) return { list: type(inner.list, `${path}[]`) };
    return { object: mapped(inner.object, path, renaming, type) };
  };
  return Object.fromEntries(Object.entries(RANDOM_SCOPE).map(([root, inner]) => [root, type(inner, rootPath(root))]));
}

function renamedRoots(roots: Roots, renaming: Renaming): Roots {
  const json = (inner: Json, path: string): Json => {
    if (Array.isArray(inner)) return inner.map((entry: Json) => json(entry, `${path}[]`));
    if (typeof inner === 'object' && inner !== null) return mapped(inner as Record<string, Json>, path, renaming, json);
    const coded = renaming.kind === 'value' && (path === renaming.path || path === `${renaming.path}[]`);
    return coded ? (code(inner, renaming) as Json) : inner;
  };
  return Object.fromEntries(Object.entries(roots).map(([root, inner]) => [root, json(inner, rootPath(root))]));
}

const rootPath = (root: string) => (root === 'row' ? 'form.rooms[]' : root);

function mapped<T>(
  members: Readonly<Record<string, T>>,
  path: string,
  renaming: Renaming,
  inner: (value: T, path: string) => T,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => [
      renaming.kind === 'member' && renaming.path === `${path}.${key}` ? renaming.to : key,
      inner(value, `${path}.${key}`),
    ]),
  );
}
