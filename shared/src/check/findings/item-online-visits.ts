import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'ITEM.ONLINE_VISITS';
/** Depth IV of the dictionary onlineDepth: all of it online. Numbers differ by province. */
const ALL_ONLINE = '4';

/** All of it online (全程网办, IV), and yet a visit (publish rule of C0109 reviewers). */
export const itemOnlineVisits: FindingKind = {
  code: CODE,
  name: words('全程网办却要跑现场', 'All of it online, and yet a visit'),
  find: ({ definition: { basics } }) =>
    basics.visits === 0 || basics.handling?.online?.depth !== ALL_ONLINE
      ? []
      : [
          findingOf(
            CODE,
            '/basics/visits',
            words(
              `写着全程网办（Ⅳ级），又要申请人到现场 ${basics.visits} 次，两句话不能都对。`,
              `All of it is said to be online (level IV), and yet applicants must come ${basics.visits === 1 ? 'once' : `${basics.visits} times`}: both cannot be true.`,
            ),
            words('把到现场次数改成 0，或改网上办理深度。', 'Make the visits 0, or change the online depth.'),
            { severity: 'warning' },
          ),
        ],
};
