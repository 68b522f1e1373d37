import type { Json } from '#shared/kernel/json';
import { compileExpression, type Roots } from '#shared/expression/compile-expression';
import type { Scope, ValueType } from '#shared/expression/value-type';

const row: ValueType = { object: { area: 'double', name: 'string', parts: { list: { object: { size: 'double' } } } } };
const SCOPE: Scope = {
  form: {
    object: {
      seats: 'double',
      name: 'string',
      open: 'bool',
      projects: { list: 'string' },
      rooms: { list: row },
      owner: { object: { name: 'string', idNumber: 'string' } },
    },
  },
  row: { object: { area: 'double' } },
  today: 'string',
};
const ROOTS: Roots = {
  form: {
    seats: 4,
    name: '张三',
    open: true,
    projects: ['cold', 'hot'],
    rooms: [{ area: 1.5, name: '厅', parts: [{ size: 3 }] }, { area: 2 }],
    owner: { name: '李四', idNumber: '11010519491231002X' },
  },
  row: { area: 7 },
  today: '2026-11-24',
};

function value(source: string, roots: Roots = ROOTS): Json | undefined {
  const compiled = compileExpression(source, SCOPE);
  if (!compiled.ok) throw new Error(`${source}: ${compiled.issues.map(({ code }) => code).join()}`);
  return compiled.expression.evaluate(roots);
}

function issues(source: string, expected?: ValueType): [code: string, place: string][] {
  const compiled = compileExpression(source, SCOPE, expected);
  return compiled.ok ? [] : compiled.issues.map(({ code, from, to }) => [code, source.slice(from, to)]);
}

describe('compileExpression: values', () => {
  const table: readonly (readonly [string, Json])[] = [
    ['form.seats > 3', true],
    ['form.seats > 3.0', true],
    ['form.seats == 4', true],
    ['4 != form.seats', false],
    ['form.seats in [1, 4]', true],
    ['form.seats * 2 + 1', 9],
    ['form.seats % 3', 1],
    ['7 / 2', 3.5],
    ['size(form.name)', 2],
    ['size(form.rooms) / 4', 0.5],
    ['form.open ? form.seats : 0', 4],
    ['"cold" in form.projects && !("raw" in form.projects)', true],
    ['form.rooms.exists(r, r.area > 1.8)', true],
    ['form.rooms.all(r, r.area > 1.8)', false],
    ['sum(form.rooms.map(r, r.area))', 3.5],
    ['form.rooms.filter(r, r.area > 1.8).map(r, r.area)', [2]],
    ['form.rooms[0].name', '厅'],
    ['has(form.name) && has(form.owner.name)', true],
    ['form.name.startsWith("张")', true],
    ['row.area', 7],
    ['daysBetween(today, "2026-12-01")', 7],
    ['addDays(today, 8)', '2026-12-02'],
    ['ageOn(form.owner.idNumber, today)', 76],
    ['ageOn(form.owner.idNumber, "2026-12-31")', 77],
    ['isIdNumber(form.owner.idNumber) && isUscc("91350100M000100Y43")', true],
    ['{"name": form.name}', { name: '张三' }],
    ['0.0 * -1.0', 0],
  ];
  for (const [source, expected] of table) {
    it(`${source} is ${JSON.stringify(expected)}`, () =>
      expect(JSON.stringify(value(source))).toBe(JSON.stringify(expected)));
  }
});

describe('compileExpression: unknown', () => {
  const empty: Roots = { form: {}, today: '2026-11-24' };
  for (const [source, expected] of [
    ['form.seats > 3', undefined],
    ['form.seats > 3 || true', true],
    ['true || form.seats > 3', true],
    ['form.seats > 3 && false', false],
    ['form.seats > 3 && true', undefined],
    ['has(form.seats)', false],
    ['!has(form.seats)', true],
    ['row.area > 1', undefined],
    ['form.rooms.all(r, r.area > 1)', undefined],
  ] as const) {
    it(`of an absent answer, ${source} is ${String(expected)}`, () =>
      expect(value(source, empty) as unknown).toBe(expected));
  }

  for (const source of [
    '1 / 0',
    '1.0 / 0.0',
    'daysBetween(form.name, today)',
    'ageOn("1", today)',
    'form.rooms[9].area',
    'double(form.name)',
    'form.rooms.map(r, r.name)',
  ]) {
    it(`an error makes ${source} unknown`, () => expect(value(source)).toBeUndefined());
  }

  it('a value of another type than declared is unknown, and nothing throws', () => {
    expect(value('form.seats > 3', { form: { seats: 'many' }, today: '' })).toBeUndefined();
    expect(value('form.owner.name', { form: { owner: 'x' }, today: '' })).toBeUndefined();
    expect(value('form.seats > 3', { form: null, today: '' })).toBeUndefined();
  });

  it('never changes the roots', () => {
    const before = JSON.stringify(ROOTS);
    value('form.rooms.map(r, r.area > 1.0)');
    expect(JSON.stringify(ROOTS)).toBe(before);
  });
});

describe('compileExpression: issues', () => {
  const table: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    ['form.typo', [['EXPRESSION.UNKNOWN_NAME', 'typo']]],
    ['has(form.typo)', [['EXPRESSION.UNKNOWN_NAME', 'typo']]],
    [
      'has(form.owner.typo) && has(form.worse)',
      [
        ['EXPRESSION.UNKNOWN_NAME', 'typo'],
        ['EXPRESSION.UNKNOWN_NAME', 'worse'],
      ],
    ],
    ['form.rooms.exists(r, has(r.typo))', [['EXPRESSION.UNKNOWN_NAME', 'typo']]],
    ['form.rooms.filter(r, r.area > 1).all(q, q.typo > 1)', [['EXPRESSION.UNKNOWN_NAME', 'typo']]],
    ['form.rooms[0].typo', [['EXPRESSION.UNKNOWN_NAME', 'typo']]],
    ['seats > 3', [['EXPRESSION.UNKNOWN_NAME', 'seats']]],
    ['form.seats.more', [['EXPRESSION.UNKNOWN_NAME', 'more']]],
    [
      'form == form',
      [
        ['EXPRESSION.WHOLE', 'form'],
        ['EXPRESSION.WHOLE', 'form'],
      ],
    ],
    ['form["seats"]', [['EXPRESSION.NOT_ALLOWED', 'form["seats"]']]],
    ['form.seats > "a"', [['EXPRESSION.TYPES', 'form.seats > "a"']]],
    ['form.seats ? 1 : 2', [['EXPRESSION.TYPES', 'seats']]],
    ['form.open &&', [['EXPRESSION.SYNTAX', '']]],
    ['餐饮 == 1', [['EXPRESSION.SYNTAX', '餐']]],
    ['form.name.matches("(a+)+$")', [['EXPRESSION.NOT_ALLOWED', 'form.name.matches("(a+)+$")']]],
    ['form.name.split("")', [['EXPRESSION.NOT_ALLOWED', 'form.name.split("")']]],
    ['form.rooms + form.rooms', [['EXPRESSION.NOT_ALLOWED', 'form.rooms + form.rooms']]],
    ['isUscc(3)', [['EXPRESSION.ARGUMENTS', 'isUscc(3)']]],
    [
      'form.rooms.map(a, form.rooms.map(b, form.rooms.map(c, 1)))',
      [['EXPRESSION.NESTED', 'form.rooms.map(b, form.rooms.map(c, 1))']],
    ],
    ['for', [['EXPRESSION.NOT_ALLOWED', 'for']]],
  ];
  for (const [source, expected] of table) {
    it(`${source}: ${expected.map(([code]) => code).join(', ')}`, () =>
      expect(issues(source) as unknown).toEqual(expected));
  }

  it('refuses a result of another type than expected, words in both languages', () => {
    expect(issues('form.name', 'bool')).toEqual([['EXPRESSION.RESULT', 'form.name']]);
    expect(issues('form.projects', { list: 'string' })).toEqual([]);
    const compiled = compileExpression('form.name', SCOPE, 'bool');
    expect(compiled.ok ? '' : compiled.issues[0]?.message.zh).toContain('是或否');
  });

  it('refuses what is too long, too deep or has too many parts', () => {
    for (const source of [`"${'a'.repeat(2000)}"`, '('.repeat(40) + '1' + ')'.repeat(40), '1' + '+1'.repeat(600)]) {
      expect(issues(source)[0]?.[0]).withContext(source.slice(0, 20)).toBe('EXPRESSION.TOO_LARGE');
    }
  });
});

describe('compileExpression: the roots of chains and materials', () => {
  const scope: Scope = {
    situation: 'string',
    evidence: {
      object: { licence: { object: { number: 'string', lines: { list: { object: { code: 'string' } } } } } },
    },
    step: {
      object: {
        inspect: { object: { outcome: 'string', form: { object: { score: 'double', marks: { list: 'string' } } } } },
      },
    },
    application: { object: { number: 'string', submittedOn: 'string' } },
  };
  for (const [source, expected] of [
    ['situation == "renewal"', ['situation']],
    [
      'has(evidence.licence.number) && evidence.licence.lines.exists(l, l.code == "a")',
      ['evidence.licence.number', 'evidence.licence.lines'],
    ],
    [
      'step.inspect.form.score >= 60 && "fit" in step.inspect.form.marks',
      ['step.inspect.form.score', 'step.inspect.form.marks'],
    ],
    [
      'step.inspect.outcome == situation ? application.submittedOn : ""',
      ['step.inspect.outcome', 'situation', 'application.submittedOn'],
    ],
    ['[situation].map(step, step)', ['situation']],
  ] as const) {
    it(`${source} reads ${expected.join(', ')}`, () => {
      const compiled = compileExpression(source, scope);
      expect(compiled.ok && compiled.expression.reads).toEqual([...expected]);
    });
  }

  it('refuses a whole root and what no step has', () => {
    for (const source of [
      'has(step.inspect.form.typo)',
      'step == step',
      'evidence.permit.number == ""',
      'step.inspect.form.score.more',
    ])
      expect(compileExpression(source, scope).ok).withContext(source).toBeFalse();
  });
});

describe('compileExpression: reads', () => {
  for (const [source, expected] of [
    ['"cold" in form.projects && form.seats > 3', ['form.projects', 'form.seats']],
    ['form.owner.name == form.name', ['form.owner.name', 'form.name']],
    ['form.rooms.exists(form, form.area > row.area)', ['form.rooms', 'row.area']],
    ['form.rooms[0].parts[1].size', ['form.rooms']],
    ['has(form.name) ? today : ""', ['form.name', 'today']],
    ['1 + 1', []],
  ] as const) {
    it(`${source} reads ${expected.join(', ') || 'nothing'}`, () => {
      const compiled = compileExpression(source, SCOPE);
      expect(compiled.ok && compiled.expression.reads).toEqual([...expected]);
    });
  }
});
