import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Material } from '#shared/definition/material';
import { quoted } from '#shared/check/finding-of';
import { addition, look, more, sameIn, wider, type Beyond } from '#shared/check/standard/beyond';

/** From the least to the most that is asked. */
const NECESSITIES: readonly Material['necessity'][] = ['optional', 'deferrable', 'required'];

/** Materials that the standard does not ask, or asks more gently. What the platform makes from the answers costs nobody anything. */
export function materialsBeyond(mine: readonly Material[], standard: readonly Material[]): Beyond[] {
  return mine.flatMap((material, index): Beyond[] => {
    const at = pointerTo('materials', index);
    const same = sameIn(standard, material);
    if (same !== undefined) return [...harder(material, same, at), ...fewerWays(material, same, at)];
    if (material.necessity === 'optional' || material.sources[0]?.kind === 'form') return [];
    const { zh, en } = quoted(material.name);
    return [addition(at, { zh: `多要材料${zh}`, en: `asks for the material ${en}` }, material.legalBasis)];
  });
}

function harder(mine: Material, standard: Material, at: Pointer): Beyond[] {
  const { zh, en } = quoted(mine.name);
  const found: Beyond[] = [];
  if (NECESSITIES.indexOf(mine.necessity) > NECESSITIES.indexOf(standard.necessity))
    found.push(
      more(
        `${at}/necessity`,
        `把材料${zh}要得更严，标准可以不交或后补`,
        `insists on the material ${en}, which the standard lets be left out or follow`,
      ),
    );
  if (mine.necessity !== 'optional')
    found.push(
      ...wider(`${at}/neededWhen`, mine.neededWhen, standard.neededWhen, [`要材料${zh}`, `asks the material ${en}`]),
    );
  if (mine.form === 'original' && standard.form !== 'original')
    found.push(more(`${at}/form`, `材料${zh}只收原件`, `takes the material ${en} as an original only`));
  if (mine.copies > standard.copies)
    found.push(
      more(
        `${at}/copies`,
        `材料${zh}要 ${mine.copies} 份，标准 ${standard.copies} 份`,
        `wants ${mine.copies} copies of the material ${en} instead of ${standard.copies}`,
      ),
    );
  return found;
}

/** Ways not to hand it in that the standard leaves open: proofs, promises, waivers. */
function fewerWays(mine: Material, standard: Material, at: Pointer): Beyond[] {
  const { zh, en } = quoted(mine.name);
  const found: Beyond[] = [];
  const lost = (kind: Material['sources'][number]['kind']) =>
    standard.sources.some((source) => source.kind === kind) && !mine.sources.some((source) => source.kind === kind);
  if (lost('form') || lost('commitment'))
    found.push(
      more(
        `${at}/sources`,
        `材料${zh}不能再由表单生成或承诺代替`,
        `no longer lets the material ${en} be made from the form or promised`,
      ),
    );
  else if (lost('certificate') || lost('sharedData') || lost('earlierCase'))
    found.push(look(`${at}/sources`, `材料${zh}少了标准有的调取途径`, `looks the material ${en} up in fewer places`));
  const waivers = mine.waivers ?? [];
  const gone = (standard.waivers ?? []).filter(({ when }) => !waivers.some((each) => each.when === when));
  // As many waivers under other words may be the same or not.
  if (waivers.length < (standard.waivers ?? []).length)
    found.push(more(`${at}/waivers`, `材料${zh}少了标准有的免交情形`, `waives the material ${en} in fewer cases`));
  else if (gone.length > 0)
    found.push(look(`${at}/waivers`, `材料${zh}的免交情形和标准不同`, `waives the material ${en} in other cases`));
  return found;
}
