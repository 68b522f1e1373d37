import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'ITEM.NO_WAY_IN';
/** Depth I: nothing but enquiries are made online. Numbers differ by province. */
const ENQUIRIES_ONLY = '1';

/** No visit, nothing online and nothing by mail: no way is left in which materials come in (publish rule of C0109 reviewers). */
export const itemNoWayIn: FindingKind = {
  code: CODE,
  name: words('没有办理途径', 'No way to apply'),
  find: ({ definition: { basics } }) => {
    const { origin = 'application', visits, handling } = basics;
    const online = handling?.online !== undefined && handling.online.depth !== ENQUIRIES_ONLY;
    if (origin !== 'application' || visits > 0 || online || handling?.mail?.materials === true) return [];
    return [
      findingOf(
        CODE,
        handling === undefined ? '/basics/visits' : '/basics/handling',
        words(
          '写着一次都不用跑，可是不能网上办，也不能邮寄材料，申请人没有办法递交。',
          'No visit is needed, yet nothing is done online and no materials are taken by mail: applicants have no way to hand anything in.',
        ),
        words(
          '写上网上办理深度，或打开邮寄材料，或改成实际的到现场次数。',
          'Give the online depth, take materials by mail, or give the real number of visits.',
        ),
        { severity: 'warning' },
      ),
    ];
  },
};
