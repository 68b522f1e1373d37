import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'FEE.CHARGED_DISAGREES';

/** The guide says whether something is charged; the fees say what. Both must say the same. */
export const feeChargedDisagrees: FindingKind = {
  code: CODE,
  name: words('是否收费说法不一', 'Charged or not, said two ways'),
  find: ({ definition: { basics, fees = [] } }) => {
    if (basics.fee.charged === fees.length > 0) return [];
    const [what, remedy] = basics.fee.charged
      ? [
          words(
            '基本信息写着收费，但没有一项收费项目，申请人不知道要交多少。',
            'The basics say that a fee is charged, but no fee is listed: nobody can know how much.',
          ),
          words('加上收费项目，或改成不收费。', 'Add the fee, or say that nothing is charged.'),
        ]
      : [
          words(
            '基本信息写着不收费，却列着收费项目，申请人会被多收钱。',
            'The basics say that nothing is charged, yet a fee is listed: applicants would be charged against the guide.',
          ),
          words('删掉收费项目，或改成收费。', 'Delete the fees, or say that a fee is charged.'),
        ];
    return [findingOf(CODE, '/basics/fee/charged', what, remedy)];
  },
};
