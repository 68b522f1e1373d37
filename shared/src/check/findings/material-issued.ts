import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';

const CODE = 'MATERIAL.ISSUED';
/** 政府部门核发, of the dictionary sourceType. */
const BY_AN_ORGAN = '20';

/** A paper that an organ issued and that the applicant must bring all the same (政府部门核发材料免提交). */
export const materialIssued: FindingKind = {
  code: CODE,
  name: words('政府部门核发的材料还要申请人交', 'A paper that an organ issued is asked of the applicant'),
  find: ({ definition: { materials } }) =>
    materials.flatMap(({ name, origin, sources }, index) => {
      if (origin !== BY_AN_ORGAN || sources.some(({ kind }) => kind !== 'upload')) return [];
      const material = quoted(name);
      return [
        findingOf(
          CODE,
          pointerTo('materials', index, 'sources'),
          words(
            `材料${material.zh}是政府部门核发的，却只能由申请人上传，多跑一趟拿政府自己的文件。`,
            `An organ issued the material ${material.en}, and yet only the applicant can supply it: he fetches what the government has.`,
          ),
          words(
            '加上电子证照、数据共享或书面承诺作为来源，让它免提交。',
            'Add a certificate, shared data or a written commitment as a source, so that it need not be handed in.',
          ),
          { severity: 'advice' },
        ),
      ];
    }),
};
