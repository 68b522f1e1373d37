import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';

const CODE = 'CLOCK.NO_PROMISE';

/** An item that promises no time (承诺办结时限 promise_day: the implementation list wants it). */
export const clockNoPromise: FindingKind = {
  code: CODE,
  name: words('没有承诺时限', 'No promise'),
  find: ({ definition: { clocks } }) =>
    clocks.some(({ kind }) => kind === 'promised')
      ? []
      : [
          findingOf(
            CODE,
            '/clocks',
            words(
              '没有承诺办结时限；实施清单要写，申请人也想先知道要等多久。',
              'No time is promised: the implementation list wants it, and applicants want to know how long they wait.',
            ),
            words('加一个承诺时限，不超过法定时限。', 'Add a promise, not above the legal limit.'),
            { severity: 'warning' },
          ),
        ],
};
