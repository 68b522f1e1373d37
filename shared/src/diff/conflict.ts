import * as z from 'zod';
import { Json, type JsonObject } from '#shared/kernel/json';
import { pointerTo } from '#shared/kernel/pointer';
import { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import { DEFINITION } from '#shared/diff/language/definition-noun';
import type { Edit } from '#shared/diff/edit';
import { pointerOf, type KeyedPath } from '#shared/diff/keyed-path';
import { trailOf } from '#shared/diff/trail';

/** Where two sides changed one thing differently. Ours is what the merged definition has. */
export const Conflict = z
  .strictObject({
    pointer: z.string().describe('JSON pointer into the common base'),
    ours: Json.optional().describe('Our newer value; absent where we took it away or left it'),
    theirs: Json.optional().describe('Their newer value; absent where they took it away'),
    message: Text,
  })
  .meta({ id: 'Conflict' });
export type Conflict = z.infer<typeof Conflict>;

/** The conflict of two edits of one base. */
export function conflictOf(base: Json, ours: Edit, theirs: Edit): Conflict {
  const path = shorter(placeOf(ours), placeOf(theirs));
  const where = trailOf(base, path).last.place ?? { zh: '事项', en: 'item' };
  const [mine, yours] = [valueOf(ours), valueOf(theirs)];
  return {
    pointer: pointerOf(base, path),
    ...(mine !== undefined && { ours: mine }),
    ...(yours !== undefined && { theirs: yours }),
    message: {
      zh: `${where.zh}：双方都改了，改得不一样，已保留我方的。请看过后决定用哪一个。`,
      en: `${where.en ?? where.zh}: both sides changed it, each otherwise, so ours was kept. Please look and decide which one holds.`,
    },
  };
}

/** A whole part, e.g. materials, in which both together would not be a definition any more. */
export function partConflict(part: string, ours: Definition, theirs: Definition): Conflict {
  const [mine, yours] = [ours, theirs].map((side) => (side as unknown as JsonObject)[part]);
  const [zh, en] = DEFINITION.rows[part] ?? [part, part];
  return {
    pointer: pointerTo(part),
    ...(mine !== undefined && { ours: mine }),
    ...(yours !== undefined && { theirs: yours }),
    message: {
      zh: `${zh}：双方的改动放在一起不再成立，已保留我方的。请看过后决定对方的哪些改动也要。`,
      en: `${en}: the changes of both sides do not fit together, so ours was kept. Please look and decide which of theirs are wanted too.`,
    },
  };
}

function placeOf(edit: Edit): KeyedPath {
  if (edit.op === 'insert') return [...edit.to.of, ...edit.to.inside];
  return edit.op === 'rename' ? [...edit.path, 'key'] : edit.path;
}

function valueOf(edit: Edit): Json | undefined {
  if (edit.op === 'rename') return edit.key;
  if (edit.op === 'move') return edit.to as unknown as Json;
  return edit.op === 'remove' ? undefined : edit.value;
}

function shorter(one: KeyedPath, other: KeyedPath): KeyedPath {
  return one.length <= other.length ? one : other;
}
