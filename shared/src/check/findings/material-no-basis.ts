import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'MATERIAL.NO_BASIS';

/** A material that must be there without a clause that lets the organ ask for it (C0109 by_law). */
export const materialNoBasis: FindingKind = {
  code: CODE,
  name: words('必要材料没有依据', 'A required material without a legal basis'),
  find: ({ definition: { materials } }) =>
    materials.flatMap(({ name, necessity, legalBasis }, index) => {
      if (necessity === 'optional' || legalBasis.length > 0) return [];
      const material = quoted(name);
      return [
        findingOf(
          CODE,
          pointerTo('materials', index, 'legalBasis'),
          words(
            `必要材料${material.zh}没有写依据，申请人无法核对凭什么要。`,
            `The required material ${material.en} names no clause that lets the organ ask for it, so that nobody can check the demand.`,
          ),
          words(
            '写上依据的法律和条款；没有依据的，改成非必要或删掉。',
            'Name the law and its clause; where there is none, make it optional or delete it.',
          ),
          {
            severity: 'warning',
            law: words(
              '《优化营商环境条例》第四十条：没有法律、法规或者国务院决定依据的证明不得索要（未核实）',
              'Regulation on Improving the Business Environment, art. 40: no proof may be asked for without a law, a regulation or a decision of the State Council (unverified)',
            ),
          },
        ),
      ];
    }),
};
