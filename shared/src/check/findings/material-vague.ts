import { pointerTo } from '#shared/kernel/pointer';
import type { Material } from '#shared/definition/material';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'MATERIAL.VAGUE';
const PAPERS = '(材料|资料|文件|证明|手续|证件)';
/** A demand without a limit, wherever it stands. */
const OPEN = [
  new RegExp(`其[他它](有关|相关|必要|所需|需要|应当提交|需要提交|要求)?的?(证明)?${PAPERS}`),
  /(规定|要求|认为)(需要|应当|必要)?(提供|提交)?的其[他它]/,
  /\bother (relevant |related |supporting |necessary |required )*(documents?|materials?|papers?)\b/i,
  /\bas (required|requested|needed)\b/i,
];
/** A name that names nothing. */
const NAMELESS = [
  new RegExp(`^(等|相关|有关|所需|必要|证明)?(的)?(材料|资料|文件)$`),
  new RegExp(`等(相关|有关)?${PAPERS}$`),
  new RegExp(`^(相关|有关|所需)${PAPERS}`),
  /^(relevant|related|supporting|necessary) (documents?|materials?|papers?)$/i,
  /\betc\b/i,
];

/** A catch-all demand (兜底条款): nobody can know when all of it is there. */
export const materialVague: FindingKind = {
  code: CODE,
  name: words('说不清是什么的材料', 'A material that says nothing definite'),
  find: ({ definition: { materials } }) =>
    materials.flatMap((material, index) => {
      const vague = vagueAt(material);
      if (vague === undefined) return [];
      const name = quoted(material.name);
      return [
        findingOf(
          CODE,
          pointerTo('materials', index, vague),
          words(
            `材料${name.zh}没有说清要交什么，申请人备不齐，也可能被一再补正。`,
            `The material ${name.en} does not say what to bring: applicants can never be complete and may be sent back again and again.`,
          ),
          words(
            '把要交的逐项列成材料，不确定的就不要。',
            'List what is needed one by one, and ask for nothing that is not certain.',
          ),
          {
            severity: 'warning',
            law: words(
              '行政许可法第三十条：需要提交的全部材料的目录应当公示（未核实）',
              'Administrative Licensing Law, art. 30: the whole list of what must be handed in is made public (unverified)',
            ),
          },
        ),
      ];
    }),
};

function vagueAt({ name, hint }: Material): 'name' | 'hint' | undefined {
  const some = (rules: readonly RegExp[], texts: readonly (string | undefined)[]) =>
    texts.some((text) => text !== undefined && rules.some((rule) => rule.test(text.trim())));
  if (some([...OPEN, ...NAMELESS], [name.zh, name.en])) return 'name';
  return some(OPEN, [hint?.zh, hint?.en]) ? 'hint' : undefined;
}
