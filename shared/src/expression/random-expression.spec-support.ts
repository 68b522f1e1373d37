import { pick, type Random } from '#shared/kernel/random';
import type { Roots } from '#shared/expression/compile-expression';
import type { Scope, ValueType } from '#shared/expression/value-type';

const room: ValueType = { object: { area: 'double', use: 'string', name: 'string' } };

/** Codes a, b, c stand under four paths, so that a rename that hits the wrong one is seen. */
export const RANDOM_SCOPE: Scope = {
  form: {
    object: {
      seats: 'double',
      open: 'bool',
      name: 'string',
      kind: 'string',
      projects: { list: 'string' },
      rooms: { list: room },
      owner: { object: { name: 'string' } },
    },
  },
  row: room,
  step: { object: { inspect: { object: { outcome: 'string' } } } },
  today: 'string',
};

const CODES = ['a', 'b', 'c'];
const TEXTS = ['', 'a', 'b', '热食', '面积 > 10', "it's", '"', '\\', '\n', '张三🙂', 'form.seats'];

/** Roots that fit the scope; answers may be absent. */
export function randomRoots(random: Random): Roots {
  const some = (members: Readonly<Record<string, () => unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(members).flatMap(([key, make]) => (random() < 0.8 ? [[key, make()] as const] : [])),
    );
  const code = () => pick(random, CODES);
  const aRoom = () => some({ area: () => Math.round(random() * 40) / 2, use: code, name: () => pick(random, TEXTS) });
  const list = <T>(make: () => T) => Array.from({ length: Math.floor(random() * 4) }, make);
  return {
    form: some({
      seats: () => Math.floor(random() * 9),
      open: () => random() < 0.5,
      name: () => pick(random, TEXTS),
      kind: code,
      projects: () => list(code),
      rooms: () => list(aRoom),
      owner: () => some({ name: () => pick(random, TEXTS) }),
    }),
    row: aRoom(),
    step: random() < 0.5 ? {} : { inspect: { outcome: code() } },
    today: '2026-11-24',
  } as Roots;
}

type Kind = 'bool' | 'number' | 'text' | 'date' | 'code';
type Tokens = readonly string[];
interface Local {
  readonly name: string;
  readonly of: 'room' | 'project';
}

/** How far a tree may grow, whether its types may be wrong, and leaves that are put in beside the usual ones. */
export interface Growth {
  readonly depth: number;
  /** How often a part of another type stands where one is needed. */
  readonly wrong?: number;
  /** How often one of `leaves` stands where a part is needed. */
  readonly planted?: number;
  readonly leaves?: readonly string[];
  /** The path whose codes a `code` gives; absent means any. */
  readonly codesOf?: string;
}

/** A random tree of a kind, as tokens: whatever layout they are written in, they mean the same. */
export function randomTokens(random: Random, kind: Kind, growth: Growth): Tokens {
  const { wrong = 0, planted = 0, leaves = [] } = growth;
  const names = ['w', 'r', 'x', 'seats', 'area', 'kind', 'row', 'step'];

  function grow(wanted: Kind, depth: number, locals: readonly Local[], codes?: string): Tokens {
    if (planted > 0 && random() < planted) return [pick(random, leaves)];
    const given =
      wrong > 0 && random() < wrong ? pick(random, ['bool', 'number', 'text', 'date', 'code'] as const) : wanted;
    const bare = random() < 0.9;
    const tokens = GROWERS[given](depth <= 0 || random() < 0.15 ? 0 : depth, locals, codes);
    return bare && tokens.length === 1 ? tokens : ['(', ...tokens, ')'];
  }

  const free = (name: string, locals: readonly Local[]) => !locals.some((local) => local.name === name);
  const literal = (text: string): string => {
    const written = JSON.stringify(text);
    if (random() < 0.7) return written;
    return /^[\w ]*$/.test(text) ? pick(random, [`'${text}'`, `r"${text}"`, `"""${text}"""`]) : written;
  };
  const member = (...path: readonly string[]): Tokens => path.flatMap((step, at) => (at === 0 ? [step] : ['.', step]));

  /** The expressions that give a code, by the path that it is a code of. */
  function codesAt(path: string, locals: readonly Local[]): readonly Tokens[] {
    if (path === 'form.kind') return [member('form', 'kind')];
    if (path === 'form.projects') return named('project', locals).map(({ name }) => [name]);
    if (path === 'step.inspect.outcome') return free('step', locals) ? [member('step', 'inspect', 'outcome')] : [];
    return [
      ...(free('row', locals) ? [member('row', 'use')] : []),
      ...named('room', locals).map(({ name }) => member(name, 'use')),
      ['form', '.', 'rooms', '[', '0', ']', '.', 'use'],
    ];
  }
  const named = (of: Local['of'], locals: readonly Local[]) =>
    locals.filter((local, at) => local.of === of && locals.findLastIndex(({ name }) => name === local.name) === at);
  const numbersAt = (locals: readonly Local[]): readonly Tokens[] => [
    member('form', 'seats'),
    ...(free('row', locals) ? [member('row', 'area')] : []),
    ...named('room', locals).map(({ name }) => member(name, 'area')),
  ];
  const listed = (depth: number, locals: readonly Local[]): Tokens =>
    depth > 0 && random() < 0.3
      ? over('filter', ['form', '.', 'rooms'], 'room', 'bool', depth, locals)
      : ['form', '.', 'rooms'];
  function over(
    macro: string,
    list: Tokens,
    of: Local['of'],
    body: Kind,
    depth: number,
    locals: readonly Local[],
  ): Tokens {
    const name = pick(random, names);
    return [...list, '.', macro, '(', name, ',', ...grow(body, depth - 1, [...locals, { name, of }]), ')'];
  }
  const codeList = (): Tokens => [
    '[',
    ...CODES.filter(() => random() < 0.6).flatMap((code, at) => [...(at > 0 ? [','] : []), literal(code)]),
    ']',
  ];

  const GROWERS: Readonly<Record<Kind, (depth: number, locals: readonly Local[], codes?: string) => Tokens>> = {
    bool: (depth, locals) => {
      const inner = (kind: Kind) => grow(kind, depth - 1, locals);
      if (depth === 0)
        return pick(random, [
          ['true'],
          ['false'],
          member('form', 'open'),
          ['has', '(', ...member('form', 'kind'), ')'],
        ]);
      const codes = pick(random, ['form.kind', 'form.projects', 'step.inspect.outcome', 'form.rooms[].use']);
      const code = () => grow('code', depth - 1, locals, codes);
      return pick(random, [
        () => [...inner('number'), pick(random, ['<', '<=', '>', '>=', '==', '!=']), ...inner('number')],
        () => [...code(), pick(random, ['==', '!=']), ...code()],
        () => [...code(), 'in', ...codeList()],
        () => [literal(pick(random, CODES)), 'in', ...member('form', 'projects')],
        () => ['{', literal('a'), ':', '1.0', ',', literal('b'), ':', '2.5', '}', '[', ...code(), ']', '>', '2.0'],
        () => [...codeList(), '.', 'exists', '(', 'q', ',', 'q', '==', ...code(), ')'],
        () =>
          over(pick(random, ['exists', 'all', 'exists_one']), listed(depth - 1, locals), 'room', 'bool', depth, locals),
        () => over(pick(random, ['exists', 'all']), member('form', 'projects'), 'project', 'bool', depth, locals),
        () => ['has', '(', ...pick(random, [...numbersAt(locals), member('form', 'owner', 'name')]), ')'],
        () => ['!', ...inner('bool')],
        () => [...inner('bool'), pick(random, ['&&', '||']), ...inner('bool')],
        () => [...inner('bool'), '?', ...inner('bool'), ':', ...inner('bool')],
        () => [...inner('text'), '.', pick(random, ['startsWith', 'contains', 'endsWith']), '(', ...inner('text'), ')'],
        () => [...inner('date'), '<', ...inner('date')],
        () => [pick(random, ['isUscc', 'isIdNumber']), '(', ...inner('text'), ')'],
      ])();
    },
    number: (depth, locals) => {
      const inner = (kind: Kind) => grow(kind, depth - 1, locals);
      if (depth === 0) return pick(random, [['0'], ['1.5'], ['10'], ...numbersAt(locals)]);
      return pick(random, [
        () => [...inner('number'), pick(random, ['+', '-', '*', '/', '%']), ...inner('number')],
        () => ['-', ...inner('number')],
        () => [
          'size',
          '(',
          ...pick(random, [listed(depth - 1, locals), member('form', 'projects'), inner('text')]),
          ')',
        ],
        () => ['sum', '(', ...over('map', listed(depth - 1, locals), 'room', 'number', depth, locals), ')'],
        () => ['daysBetween', '(', ...inner('date'), ',', ...inner('date'), ')'],
        () => [...inner('bool'), '?', ...inner('number'), ':', ...inner('number')],
      ])();
    },
    text: (depth, locals) => {
      const inner = (kind: Kind) => grow(kind, depth - 1, locals);
      const own = named('room', locals).map(({ name }) => member(name, 'name'));
      if (depth === 0)
        return pick(random, [
          [literal(pick(random, TEXTS))],
          member('form', 'name'),
          member('form', 'owner', 'name'),
          ...own,
        ]);
      return pick(random, [
        () => [...inner('text'), '+', ...inner('text')],
        () => [...inner('bool'), '?', ...inner('text'), ':', ...inner('text')],
        () => [...inner('text'), '.', 'trim', '(', ')'],
        () => ['string', '(', ...inner('number'), ')'],
      ])();
    },
    date: (depth, locals) =>
      depth === 0
        ? pick(random, [['today'], ['"2026-02-28"']])
        : ['addDays', '(', ...grow('date', depth - 1, locals), ',', ...grow('number', depth - 1, locals), ')'],
    code: (depth, locals, codes = growth.codesOf ?? 'form.kind') => {
      const paths = codesAt(codes, locals);
      if (depth === 0 || random() < 0.5)
        return random() < 0.5 || paths.length === 0 ? [literal(pick(random, CODES))] : pick(random, paths);
      const inner = () => grow('code', depth - 1, locals, codes);
      return [...grow('bool', depth - 1, locals), '?', ...inner(), ':', ...inner()];
    },
  };
  return grow(kind, growth.depth, []);
}

/** Tokens in a random layout: blanks, line breaks, comments in Chinese. */
export function laidOut(random: Random, tokens: Tokens): string {
  const gaps = ['', ' ', ' ', ' ', '  ', '\n', '\t', ' // 说明 "a" form.seats\n'];
  return tokens.map((token) => token + (token === 'in' || /^\w/.test(token) ? ' ' : '') + pick(random, gaps)).join(' ');
}
