import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'CLOCK.EXPIRY_UNHEARD';

/** An effect of a limit's end where nothing listens for it: only the limit from receipt to acceptance makes a case count as accepted. */
export const clockExpiryUnheard: FindingKind = {
  code: CODE,
  name: words('到期后果不会发生', 'Effect that never comes'),
  find: ({ definition: { clocks } }) =>
    clocks.flatMap((clock, index) =>
      clock.onExpiry === undefined || (clock.kind === 'intake' && clock.from === 'submitted' && clock.to === 'accepted')
        ? []
        : [
            findingOf(
              CODE,
              pointerTo('clocks', index, 'onExpiry'),
              words(
                `时限「${clock.name.zh}」到期不会视为受理，只有收到申请到受理的收件时限才会。`,
                `The end of “${clock.name.en ?? clock.name.zh}” makes nothing count as accepted: only the intake limit from receipt to acceptance does.`,
              ),
              words('去掉这个后果，或改成收件时限。', 'Take the effect away, or make it the intake limit.'),
            ),
          ],
    ),
};
