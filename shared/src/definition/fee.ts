import * as z from 'zod';
import { Key } from '#shared/kernel/key';
import { Note } from '#shared/kernel/note';
import { Text } from '#shared/kernel/text';
import { Expression } from '#shared/expression/expression';
import { LegalBasis } from '#shared/definition/legal-basis';

/** An amount of money in fen, 0.01 yuan: at most ten billion yuan. */
const Fen = z.int().min(0).max(1_000_000_000_000);

const FixedAmount = z.strictObject({ kind: z.literal('fixed'), fen: Fen }).meta({ id: 'FixedAmount' });

const AmountPerUnit = z
  .strictObject({
    kind: z.literal('perUnit'),
    fen: Fen.describe('For one unit'),
    unit: Text.describe('What is counted, e.g. 平方米'),
    quantity: Expression.describe('How many units, a number over the answers; the product is rounded to a whole fen'),
  })
  .meta({ id: 'AmountPerUnit' });

const AmountRow = z.strictObject({
  when: Expression.describe('Over the answers'),
  fen: Fen,
  label: Text.describe('The case, e.g. 100 平方米以下'),
});

const AmountByTable = z
  .strictObject({
    kind: z.literal('table'),
    rows: z.array(AmountRow).min(1).max(40).describe('The first row that holds decides'),
  })
  .meta({ id: 'AmountByTable' });

/** Who need not pay though others must. */
export const FeeWaiver = z
  .strictObject({
    when: Expression.describe('Over the answers'),
    reason: Text.describe('Why nothing is charged, for the applicant'),
    legalBasis: z.array(LegalBasis).min(1).describe('允许减免依据 desc_explain'),
  })
  .meta({ id: 'FeeWaiver' });
export type FeeWaiver = z.infer<typeof FeeWaiver>;

/** What is charged for an item. Elements: C0109, 收费项目. Money is fen. */
export const Fee = z
  .strictObject({
    key: Key,
    name: Text.describe('收费项目名称 fee_name'),
    amount: z.discriminatedUnion('kind', [FixedAmount, AmountPerUnit, AmountByTable]).describe('收费标准 fee_stand'),
    neededWhen: Expression.optional().describe('Over the answers; absent means always'),
    waivers: z.array(FeeWaiver).max(20).optional().describe('减免 is_desc: the first that holds sets it to nothing'),
    collectedAt: z.enum(['application', 'beforeResult']).describe('When it is paid'),
    payCode: z.string().min(1).max(40).optional().describe('非税收入项目编码'),
    legalBasis: z
      .array(LegalBasis)
      .min(1)
      .describe('收费依据 by_law: a law or an administrative regulation must be among them (行政许可法 58)'),
    formerly: z.array(Key).optional().describe('Earlier keys, so that a diff follows a rename'),
    note: Note.optional(),
  })
  .meta({ id: 'Fee' });
export type Fee = z.infer<typeof Fee>;
