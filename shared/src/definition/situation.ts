import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';

/**
 * A way in which one item is applied for (办理情形): first issue, change, renewal, replacement… The first whose condition
 * holds is the application's. What it names is for it; what it leaves out, it has all of.
 */
export const Situation = z
  .strictObject({
    key: Key.describe('What expressions read as situation'),
    name: Text.describe('e.g. 延续'),
    hint: Text.optional().describe('When this is the right one, in everyday words'),
    when: Expression.optional().describe(
      'Over form and applicant; absent only in the last, which then is the otherwise',
    ),
    pages: z.array(Key).max(30).optional().describe('The pages that are asked'),
    materials: z.array(Key).max(60).optional().describe('The materials that are asked for'),
    entry: Key.optional().describe('The first step after acceptance; absent means the one of the intake'),
    clocks: z.array(Key).max(30).optional().describe('The limits that run'),
    results: z.array(Key).max(10).optional().describe('What a grant brings'),
    note: Note.optional(),
  })
  .meta({ id: 'Situation' });
export type Situation = z.infer<typeof Situation>;

/** The parts of an item of which a situation may have some only. */
export type SituationPart = 'pages' | 'materials' | 'clocks' | 'results';

/** The situations that have a part of an item; undefined where all have it, so that it does not depend on which one holds. */
export function situationsWith(
  situations: readonly Situation[],
  part: SituationPart,
  key: Key,
): ReadonlySet<Key> | undefined {
  const having = situations.filter((situation) => situation[part]?.includes(key) ?? true);
  return having.length === situations.length ? undefined : new Set(having.map((situation) => situation.key));
}

/** Whether a part of an item is for the situation that holds. While none does, only what all of them have is. */
export function isFor(
  situation: Situation | undefined,
  situations: readonly Situation[],
  part: SituationPart,
  key: Key,
): boolean {
  const having = situationsWith(situations, part, key);
  return having === undefined || (situation !== undefined && having.has(situation.key));
}
