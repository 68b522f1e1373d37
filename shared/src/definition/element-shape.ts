import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Expression } from '#shared/expression/expression';

/** What every element of a form has: pages, sections, fields and groups. */
export const elementShape = {
  key: Key.describe('Identity inside the form; never shown'),
  visibleWhen: Expression.optional().describe('Shown only when this holds; absent means always'),
  formerly: z.array(Key).optional().describe('Earlier keys, so that a diff follows a rename'),
  note: Note.optional(),
};
