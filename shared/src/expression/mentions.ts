import type { ASTNode } from '@marcbachmann/cel-js';
import { engineOf } from '#shared/expression/engine';
import { type Meetings, meetingsIn, type Standing } from '#shared/expression/meetings';
import type { Scope } from '#shared/expression/value-type';

/**
 * What an expression may mention. A member stands at a path: form.seats, form.rooms[].area (in rows, however they are
 * reached), step.inspect. A value is a text that a path is compared with: a key of an option or of an outcome.
 */
export type Mentioned =
  | { readonly kind: 'member'; readonly path: string }
  | { readonly kind: 'value'; readonly path: string; readonly value: string };

/** A range of the source in UTF-16 units: [from, to). */
export interface SourceRange {
  readonly from: number;
  readonly to: number;
}

const NO_ROOTS: Scope = {};

/**
 * Where an expression mentions something, in order: the name of a member without its dot, a text with its quotes. Empty
 * for an expression that cannot be read. Follows the names that comprehensions bind, lists, maps and choices; what is
 * built of several texts is not followed, nor what is compared by order. Pure; never throws.
 */
export function mentionsOf(source: string, mentioned: Mentioned, standing: Standing = {}): readonly SourceRange[] {
  try {
    const { flows, meetings } = meetingsIn(engineOf(NO_ROOTS).check.parse(source).ast, standing);
    return mentioned.kind === 'member' ? membersAt(flows, mentioned.path) : textsAt(meetings, mentioned);
  } catch {
    return [];
  }
}

function membersAt(flows: Meetings['flows'], path: string): readonly SourceRange[] {
  return [...flows]
    .flatMap(([node, { paths }]) =>
      node.op === '.' && paths.includes(path) ? [{ from: node.end - node.args[1].length, to: node.end }] : [],
    )
    .sort((a, b) => a.from - b.from);
}

/** The texts that meet the path, directly or over a text that does; of those, the ones that are the value. */
function textsAt(meetings: Meetings['meetings'], mentioned: Mentioned & { kind: 'value' }): readonly SourceRange[] {
  const found = new Set<ASTNode>();
  for (let before = -1; before < found.size;) {
    before = found.size;
    for (const { paths, texts } of meetings) {
      const meets =
        paths.includes(mentioned.path) ||
        paths.includes(`${mentioned.path}[]`) ||
        texts.some((text) => found.has(text));
      if (meets) for (const text of texts) found.add(text);
    }
  }
  return [...found]
    .filter(({ args }) => args === mentioned.value)
    .map(({ start, end }) => ({ from: start, to: end }))
    .sort((a, b) => a.from - b.from);
}
