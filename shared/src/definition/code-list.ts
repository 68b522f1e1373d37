import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';

/** One value of a code list. Its key is stored in answers, its label shown. */
export const CodeEntry = z
  .strictObject({
    key: Key.describe('What answers hold and expressions compare with'),
    label: Text,
    hint: Text.optional().describe('Examples in everyday words'),
    parent: Key.optional().describe('The entry, of this list or of another, under which this one is offered'),
    retired: z
      .boolean()
      .optional()
      .describe('Whether it is no longer offered; answers given earlier still read its label'),
  })
  .meta({ id: 'CodeEntry' });
export type CodeEntry = z.infer<typeof CodeEntry>;

/** A list of values that several questions share, e.g. the branches of trade (GB/T 4754). */
export const CodeList = z
  .strictObject({
    key: Key.describe('What fields call it by'),
    name: Text,
    source: z.string().max(200).optional().describe('Where the values come from, e.g. GB/T 4754-2017'),
    entries: z.array(CodeEntry).min(1).max(2000).describe('In the order shown'),
  })
  .meta({ id: 'CodeList' });
export type CodeList = z.infer<typeof CodeList>;
