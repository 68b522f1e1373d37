import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'MATERIAL.SAME_NAME';

/** Two materials of one name: the applicant cannot tell which file belongs where. */
export const materialSameName: FindingKind = {
  code: CODE,
  name: words('材料重名', 'Materials of one name'),
  find: ({ definition: { materials } }) => {
    const seen = new Set<string>();
    return materials.flatMap(({ name }, index) => {
      const told = name.zh.trim();
      if (!seen.has(told)) {
        seen.add(told);
        return [];
      }
      const material = quoted(name);
      return [
        findingOf(
          CODE,
          pointerTo('materials', index, 'name'),
          words(
            `有两项材料都叫${material.zh}，申请人分不清哪个文件交到哪里。`,
            `Two materials are called ${material.en}: applicants cannot tell which file belongs where.`,
          ),
          words('改成能分清的名称，或并成一项。', 'Give them names that can be told apart, or make them one.'),
          { severity: 'warning' },
        ),
      ];
    });
  },
};
