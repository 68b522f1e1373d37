import type { Text } from '#shared/kernel/text';
import type { Definition } from '#shared/definition/definition';
import { inYuan } from '#shared/definition/fee-words';
import type { Roots } from '#shared/expression/compile-expression';
import { answerRoots } from '#shared/form/answer-roots';
import type { Answers } from '#shared/form/answers';
import type { FormSurroundings } from '#shared/form/form-state';
import { compileFees, type CompiledFee } from '#shared/material/compile-fees';
import type { FeePlan, PlannedFee } from '#shared/material/fee-plan';

type Judged = Pick<PlannedFee, 'state' | 'fen' | 'reason'>;

const REASONS = {
  notCharged: { zh: '按您填写的情况，这次不收。', en: 'Not charged for what you answered.' },
  open: { zh: '要看您填写的内容，填完再算。', en: 'Depends on what you answer; counted when that is filled in.' },
} as const satisfies Record<string, Text>;

/** Most that one fee may come to, in fen: sums of twenty stay whole numbers. */
const MOST = 100_000_000_000_000;

/**
 * What this applicant pays, in the order of the item. `answers` are those that count (`FormState.answers()`). Amounts are whole
 * fen; a product is rounded half up. A condition that is unknown does not hold; an amount that is unknown, negative or beyond
 * every reason is open. Pure; never throws.
 */
export function feesOf(definition: Definition, answers: Answers, surroundings: FormSurroundings): FeePlan {
  const roots = answerRoots(definition, answers, surroundings);
  const fees = compileFees(definition).map((compiled): PlannedFee => {
    const { key, name, collectedAt, payCode } = compiled.fee;
    return { key, name, ...judge(compiled, roots), collectedAt, ...(payCode !== undefined && { payCode }) };
  });
  return {
    fees,
    fen: fees.reduce((sum, fee) => sum + fee.fen, 0),
    open: fees.some(({ state }) => state === 'open'),
  };
}

function judge(compiled: CompiledFee, roots: Roots): Judged {
  const { fee, neededWhen, waivers } = compiled;
  if (fee.neededWhen !== undefined && neededWhen?.evaluate(roots) !== true)
    return { state: 'notCharged', fen: 0, reason: REASONS.notCharged };
  const waiver = fee.waivers?.[waivers.findIndex((when) => when?.evaluate(roots) === true)];
  if (waiver !== undefined) return { state: 'waived', fen: 0, reason: waiver.reason };
  return amountOf(compiled, roots);
}

function amountOf({ fee: { amount }, quantity, rows }: CompiledFee, roots: Roots): Judged {
  if (amount.kind === 'fixed') return due(amount.fen, inYuan(amount.fen));
  if (amount.kind === 'table') {
    const row = amount.rows[rows.findIndex((when) => when?.evaluate(roots) === true)];
    return row === undefined ? OPEN : due(row.fen, row.label);
  }
  const count = quantity?.evaluate(roots);
  if (typeof count !== 'number' || !(count >= 0) || count * amount.fen > MOST) return OPEN;
  const price = inYuan(amount.fen);
  return due(Math.round(exact(count * amount.fen)), {
    zh: `${count} ${amount.unit.zh} × ${price.zh}`,
    en: `${count} ${amount.unit.en ?? amount.unit.zh} × ${price.en}`,
  });
}

/** A product of doubles without the error of its last digits: 1.005 × 100 is 100.5. */
function exact(product: number): number {
  return Number(product.toPrecision(15));
}

const OPEN: Judged = { state: 'open', fen: 0, reason: REASONS.open };

function due(fen: number, reason: Text): Judged {
  return { state: 'due', fen, reason };
}
