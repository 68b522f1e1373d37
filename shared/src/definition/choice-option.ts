import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';

/** One answer that may be chosen. Its key is stored, its label shown. */
export const ChoiceOption = z
  .strictObject({
    key: Key.describe('What answers hold and expressions compare with'),
    label: Text,
    hint: Text.optional().describe('Examples in everyday words, e.g. 炒菜、面条、火锅'),
    visibleWhen: Expression.optional().describe('Offered only when this holds; absent means always'),
  })
  .meta({ id: 'ChoiceOption' });
export type ChoiceOption = z.infer<typeof ChoiceOption>;
