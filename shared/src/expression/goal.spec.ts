import { goalOf, type Goal } from '#shared/expression/goal';
import type { Scope } from '#shared/expression/value-type';

const SCOPE: Scope = { form: { object: { a: 'double', b: 'double', name: 'string', open: 'bool' } } };

/** A goal as text: its connectives around the sources of its leaves. */
function told(goal: Goal | undefined): string {
  if (goal === undefined) return 'unreadable';
  switch (goal.kind) {
    case 'leaf':
      return `<${goal.leaf.expression.source}>`;
    case 'not':
      return `not ${told(goal.part)}`;
    case 'choose':
      return `choose ${[goal.when, goal.then, goal.otherwise].map(told).join(' ')}`;
    default:
      return `${goal.kind} ${goal.parts.map(told).join(' ')}`;
  }
}

describe('The parts of a condition', () => {
  const table: readonly [source: string, parts: string][] = [
    ['form.a > 3.0', '<form.a > 3.0>'],
    ['form.open && !(form.a > 3.0)', 'all <form.open> not <form.a > 3.0>'],
    ['form.open || form.a + form.b <= 4.0', 'any <form.open> <form.a + form.b <= 4.0>'],
    ['(form.a + form.b) <= (4.0 * 2.0)', '<(form.a + form.b) <= (4.0 * 2.0)>'],
    ['form.open ? form.a > 1.0 : (form.b > 1.0)', 'choose <form.open> <form.a > 1.0> <form.b > 1.0>'],
    ['form.name == "a)(" && form.open', 'all <form.name == "a)("> <form.open>'],
    ['form.none > 3.0', 'unreadable'],
    ['form.a >', 'unreadable'],
  ];
  for (const [source, parts] of table) {
    it(`of ${source} are ${parts}`, () => expect(told(goalOf(source, SCOPE))).toBe(parts));
  }

  it('say what a path is compared with, and which literals stand in them', () => {
    const goal = goalOf('form.a <= form.b * 2.0', SCOPE);
    expect(goal?.kind).toBe('leaf');
    if (goal?.kind !== 'leaf') return;
    expect(goal.leaf.numbers).toEqual([2]);
    expect(goal.leaf.sides.map(({ path, other }) => `${path} ${other.source}`)).toEqual(['form.a form.b * 2.0']);
  });
});
