import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { isLicence, licensingLaw } from '#shared/check/licensing-law';

const CODE = 'CLOCK.NO_LEGAL';

/** A licence without any legal limit: twenty working days hold even where the item does not say so (行政许可法 42). */
export const clockNoLegal: FindingKind = {
  code: CODE,
  name: words('没有法定时限', 'No legal limit'),
  find: ({ definition }) =>
    !isLicence(definition) || definition.clocks.some(({ kind }) => kind === 'legal')
      ? []
      : [
          findingOf(
            CODE,
            '/clocks',
            words(
              '没有法定时限；超期没有人发现，申请人也不知道最晚哪天。',
              'There is no legal limit: nobody would see an overrun, and the applicant does not know the last day.',
            ),
            words(
              '加一个从受理到决定的法定时限，法律没有另外规定的是 20 个工作日。',
              'Add the legal limit from acceptance to decision, 20 working days where no law says otherwise.',
            ),
            { severity: 'warning', law: licensingLaw('四十二条', '42') },
          ),
        ],
};
