import * as z from 'zod';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';

/** The clause that a demand, a limit or a step rests on. */
export const LegalBasis = z
  .strictObject({
    law: Text.describe('Name of the law, e.g. 《中华人民共和国食品安全法》'),
    number: z.string().max(80).optional().describe('Document number, e.g. 国务院令第716号'),
    article: z.string().max(80).optional().describe('Article, e.g. 第三十五条第一款'),
    level: z
      .enum(['statute', 'administrativeRegulation', 'departmentRule', 'local', 'normative'])
      .describe('Rank of the law'),
    quote: Text.optional().describe('The words of the clause, where a reader needs them'),
    note: Note.optional(),
  })
  .meta({ id: 'LegalBasis' });
export type LegalBasis = z.infer<typeof LegalBasis>;
