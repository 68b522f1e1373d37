import { pointerTo } from '#shared/kernel/pointer';
import type { Fee } from '#shared/definition/fee';
import { quoted } from '#shared/check/finding-of';
import { look, more, sameIn, wider, type Beyond } from '#shared/check/standard/beyond';

/** Fees that the standard does not charge, or charges less. Fees stand on the law alone, so that a basis of its own excuses none here. */
export function feesBeyond(mine: readonly Fee[] = [], standard: readonly Fee[] = []): Beyond[] {
  return mine.flatMap((fee, index): Beyond[] => {
    const at = pointerTo('fees', index);
    const { zh, en } = quoted(fee.name);
    const same = sameIn(standard, fee);
    if (same === undefined) return [more(at, `多收一项费${zh}`, `charges the further fee ${en}`)];
    return [
      ...dearer(fee, same, `${at}/amount`),
      ...wider(`${at}/neededWhen`, fee.neededWhen, same.neededWhen, [`收${zh}`, `charges ${en}`]),
      ...((fee.waivers ?? []).length < (same.waivers ?? []).length
        ? [more(`${at}/waivers`, `收费${zh}少了标准有的减免`, `waives the fee ${en} in fewer cases`)]
        : []),
    ];
  });
}

function dearer(mine: Fee, standard: Fee, at: string): Beyond[] {
  const { zh, en } = quoted(mine.name);
  const [has, had] = [mine.amount, standard.amount];
  if (has.kind !== had.kind) return [look(at, `收费${zh}的算法和标准不同`, `works the fee ${en} out in another way`)];
  if (mostFen(mine) > mostFen(standard))
    return [more(at, `收费${zh}比标准高`, `charges more for ${en} than the standard`)];
  // Of tables row by row only the dearest is compared for certain; other rows need a person.
  return has.kind === 'table' && JSON.stringify(has) !== JSON.stringify(had)
    ? [look(at, `收费${zh}的档次和标准不同`, `has other steps of the fee ${en}`)]
    : [];
}

function mostFen({ amount }: Fee): number {
  return amount.kind === 'table' ? Math.max(...amount.rows.map(({ fen }) => fen)) : amount.fen;
}
