import type { ASTNode } from '@marcbachmann/cel-js';

/** Functions whose numbers are positions in a text, which CEL keeps as integers. */
const POSITIONS: ReadonlySet<string> = new Set(['substring', 'indexOf']);

/**
 * Makes every integer literal a double, so that `form.ok ? form.area : 0` has one type and `7 / 2` is 3.5, as a reader
 * of the form expects. Positions in lists and texts stay integers. Changes the tree in place, before it is checked.
 */
export function literalsToDoubles(node: ASTNode): void {
  switch (node.op) {
    case 'value':
      if (typeof node.args === 'bigint') (node as { args: unknown }).args = Number(node.args);
      return;
    case 'id':
      return;
    case '.':
    case '.?':
      return literalsToDoubles(node.args[0]);
    case '[]':
    case '[?]':
      literalsToDoubles(node.args[0]);
      return keepLiteral(node.args[1]);
    case 'call':
      return node.args[1].forEach(literalsToDoubles);
    case 'rcall':
      literalsToDoubles(node.args[1]);
      return node.args[2].forEach(POSITIONS.has(node.args[0]) ? keepLiteral : literalsToDoubles);
    case 'map':
      return node.args.forEach((entry) => entry.forEach(literalsToDoubles));
    case '!_':
    case '-_':
      return literalsToDoubles(node.args);
    default:
      (node.args as readonly ASTNode[]).forEach(literalsToDoubles);
  }
}

function keepLiteral(node: ASTNode): void {
  if (node.op !== 'value') literalsToDoubles(node);
}
