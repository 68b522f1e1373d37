import type { Each, Relation } from '#shared/expression/say/wording';

/** What holds where a relation does not. */
export const OPPOSITES: Readonly<Record<Relation, Relation>> = {
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

/** The relation with its sides changed over. */
export const MIRRORED: Readonly<Record<Relation, Relation>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

export function isRelation(op: string): op is Relation {
  return Object.hasOwn(OPPOSITES, op);
}

export function isEach(name: string): name is Each {
  return name === 'exists' || name === 'all' || name === 'exists_one';
}
