import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { ValueType } from '#shared/expression/value-type';
import type { Definition } from '#shared/definition/definition';
import type { Fee } from '#shared/definition/fee';

type Found = readonly [
  steps: readonly (string | number)[],
  source: string | undefined,
  role: Text,
  expected?: ValueType,
];

/** An expression of a fee: where it stands, what it must give, in words. */
interface FeeExpression {
  readonly pointer: Pointer;
  readonly source: string;
  readonly expected: ValueType;
  readonly words: Text;
}

/** The expressions of what is charged: over the answers, as those of materials. */
export function feeExpressions({ fees = [] }: Definition): FeeExpression[] {
  return fees.flatMap((fee, index) =>
    found(fee).flatMap(([steps, source, role, expected = 'bool']) =>
      source === undefined
        ? []
        : [
            {
              pointer: pointerTo('fees', index, ...steps),
              source,
              expected,
              words: {
                zh: `收费「${fee.name.zh}」 ${role.zh}`,
                en: `fee “${fee.name.en ?? fee.name.zh}” ${role.en ?? role.zh}`,
              },
            },
          ],
    ),
  );
}

function found({ neededWhen, waivers = [], amount }: Fee): Found[] {
  const rows = amount.kind === 'table' ? amount.rows : [];
  return [
    [['neededWhen'], neededWhen, { zh: '收取的条件', en: 'when it is charged' }],
    ...waivers.map(({ when, reason }, at): Found => [
      ['waivers', at, 'when'],
      when,
      { zh: `减免「${reason.zh}」`, en: `waiver “${reason.en ?? reason.zh}”` },
    ]),
    ...rows.map(({ when, label }, at): Found => [['amount', 'rows', at, 'when'], when, label]),
    [
      ['amount', 'quantity'],
      amount.kind === 'perUnit' ? amount.quantity : undefined,
      { zh: '数量', en: 'quantity' },
      'double',
    ],
  ];
}
