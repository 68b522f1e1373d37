import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'ITEM.PROJECT_TYPE';
const ON_THE_SPOT = '1';

/** Whether it is said to be decided on the spot (即办件) though it is received and accepted first (C0109 project_type). */
export const itemProjectType: FindingKind = {
  code: CODE,
  name: words('办件类型与审批链不合', 'Kind of handling that the chain contradicts'),
  find: ({ definition: { basics, chain } }) =>
    basics.projectType !== ON_THE_SPOT || chain.intake.mode === 'onTheSpot'
      ? []
      : [
          findingOf(
            CODE,
            '/basics/projectType',
            words(
              '办件类型写着即办件，审批链却要先收件受理，申请人等不到当场办结。',
              'The item is said to be decided on the spot, but its chain receives and accepts first: applicants would wait in vain.',
            ),
            words(
              '把办件类型改成承诺件，或把收件方式改成当场办。',
              'Make it an item of promised time, or let the intake be on the spot.',
            ),
            { severity: 'warning' },
          ),
        ],
};
