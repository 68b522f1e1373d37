import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'ITEM.VISIT_REASON';
/** How the list writes that there is no reason. */
const NONE = /^(无|没有|none|no|-)[。.]?$/i;

/** Visits to the office without a reason, or a reason without a visit (C0109 limit_scene_num, limit_scene_explain). */
export const itemVisitReason: FindingKind = {
  code: CODE,
  name: words('现场次数与原因不合', 'Visits and their reason do not fit'),
  find: ({ definition: { basics } }) => {
    const reason = basics.visitReason;
    const given = reason !== undefined && !NONE.test(reason.zh.trim());
    if (given === basics.visits > 0) return [];
    const [pointer, what, remedy] = given
      ? ([
          '/basics/visitReason',
          words(
            '到现场次数写着 0，却写了必须到现场的原因，申请人不知道要不要跑。',
            'No visit is needed, yet a reason for one is given: applicants cannot tell whether they must come.',
          ),
          words('删掉原因，或改成实际的次数。', 'Delete the reason, or give the real number of visits.'),
        ] as const)
      : ([
          '/basics/visits',
          words(
            `申请人要到现场 ${basics.visits} 次，没有写为什么必须到。`,
            `Applicants must come ${basics.visits === 1 ? 'once' : `${basics.visits} times`}, and nothing says why.`,
          ),
          words('写明必须到现场的原因，或改成不用跑。', 'Say why they must come, or make the visits unnecessary.'),
        ] as const);
    return [findingOf(CODE, pointer, what, remedy, { severity: 'warning' })];
  },
};
