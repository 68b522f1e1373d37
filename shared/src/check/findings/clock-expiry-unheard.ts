import { pointerTo } from '#shared/kernel/pointer';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'CLOCK.EXPIRY_UNHEARD';

/** An effect of a limit's end that cannot come: acceptance by silence elsewhere than at the intake, or a way on that is not named. */
export const clockExpiryUnheard: FindingKind = {
  code: CODE,
  name: words('到期后果不会发生', 'Effect that never comes'),
  find: ({ definition: { clocks, chain } }) =>
    clocks.flatMap((clock, index) => {
      const { onExpiry } = clock;
      if (onExpiry === undefined) return [];
      const pointer = pointerTo('clocks', index, 'onExpiry');
      if (onExpiry.effect === 'deemedAccepted') {
        const heard = clock.kind === 'intake' && clock.from === 'submitted' && clock.to === 'accepted';
        if (heard && chain.intake.mode === 'accept') return [];
        return [
          findingOf(
            CODE,
            pointer,
            words(
              `时限「${clock.name.zh}」到期不会视为受理，只有收到申请到受理的收件时限才会。`,
              `The end of “${clock.name.en ?? clock.name.zh}” makes nothing count as accepted: only the intake limit from receipt to acceptance does.`,
            ),
            words('去掉这个后果，或改成收件时限。', 'Take the effect away, or make it the intake limit.'),
          ),
        ];
      }
      const needsNext = onExpiry.effect === 'deemedGranted' || onExpiry.effect === 'deemedWithdrawn';
      const needsPost = onExpiry.effect === 'escalate';
      if ((!needsNext || onExpiry.next !== undefined) && (!needsPost || onExpiry.post !== undefined)) return [];
      return [
        findingOf(
          CODE,
          pointer,
          words(
            `时限「${clock.name.zh}」到期的后果没有写${needsPost ? '通知哪个岗位' : '接下来到哪个环节'}。`,
            `The end of “${clock.name.en ?? clock.name.zh}” does not say ${needsPost ? 'which post is told' : 'which step follows'}.`,
          ),
          needsPost ? words('选一个岗位。', 'Choose a post.') : words('选一个环节或结束。', 'Choose a step or an end.'),
        ),
      ];
    }),
};
