import type { ASTNode } from '@marcbachmann/cel-js';
import { partsOf } from '#shared/expression/parts';
import type { Holds } from '#shared/expression/say/names';

/** What lists hold, by what is known of paths and by what is asked of their entries. */
export function listsBy(holdsAt: (node: ASTNode) => Holds | undefined): {
  rowsOrEntries(list: ASTNode, name: string, ...bodies: readonly ASTNode[]): 'rows' | 'entries';
  sizeOf(node: ASTNode): 'rows' | 'entries' | 'text';
} {
  /** A list whose entries are asked for members holds rows, whatever else is known of it. */
  function rowsOrEntries(list: ASTNode, name: string, ...bodies: readonly ASTNode[]): 'rows' | 'entries' {
    if (sizeOf(list) === 'rows') return 'rows';
    const asks = (node: ASTNode): boolean =>
      (node.op === '.' && node.args[0].op === 'id' && node.args[0].args === name) || partsOf(node).some(asks);
    return bodies.some(asks) ? 'rows' : 'entries';
  }

  /** What is counted where the size is asked for. */
  function sizeOf(node: ASTNode): 'rows' | 'entries' | 'text' {
    if (node.op === 'rcall' && node.args[0] === 'filter') {
      const [variable, body] = node.args[2];
      return variable?.op === 'id' && body !== undefined ? rowsOrEntries(node.args[1], variable.args, body) : 'entries';
    }
    if (node.op === 'value' || node.op === '+') return 'text';
    const known = holdsAt(node);
    return known === 'rows' ? 'rows' : known === 'text' || known === 'date' ? 'text' : 'entries';
  }

  return { rowsOrEntries, sizeOf };
}
