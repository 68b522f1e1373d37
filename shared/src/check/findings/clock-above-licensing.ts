import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { ClockRule } from '#shared/definition/clock-rule';
import { momentOf } from '#shared/check/clock-reach';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { hasOwnLaw, isLicence, licensingLaw } from '#shared/check/licensing-law';
import { isLongerThanDays } from '#shared/check/limit-span';
import { isJointlyReviewed } from '#shared/check/organs-of';
import { sayLimit } from '#shared/check/say-limit';
import type { Subject } from '#shared/check/subject';

const CODE = 'CLOCK.ABOVE_LICENSING_LAW';

/** A licence that takes longer than 20 + 10, or jointly 45 + 15 working days, and names no statute or regulation of its own. */
export const clockAboveLicensing: FindingKind = {
  code: CODE,
  name: words('法定时限超过行政许可法', 'Legal limit above the licensing law'),
  find: ({ definition }: Subject) => {
    if (!isLicence(definition)) return [];
    const joint = isJointlyReviewed(definition);
    const [most, more] = joint ? [45, 15] : [20, 10];
    return definition.clocks.flatMap((clock, index): Finding[] => {
      if (clock.kind !== 'legal' || !measuresReview(definition, clock)) return [];
      const { limit, extension, name } = clock;
      const whole =
        isLongerThanDays(limit, most) && !hasOwnLaw(clock.legalBasis)
          ? [found(pointerTo('clocks', index, 'limit'), name, sayLimit(limit), most, joint)]
          : [];
      const tooLong = extension !== undefined && (extension.times > 1 || isLongerThanDays(extension.limit, more));
      if (!tooLong || hasOwnLaw(extension.legalBasis) || hasOwnLaw(clock.legalBasis)) return whole;
      return [...whole, extended(pointerTo('clocks', index, 'extension'), name, more)];
    });
  },
};

function measuresReview(definition: Subject['definition'], clock: ClockRule): boolean {
  const from = momentOf(definition, clock, 'from');
  return (from === 'accepted' || from === 'submitted') && momentOf(definition, clock, 'to') === 'decided';
}

function found(pointer: Pointer, clock: Text, mine: Text, most: number, joint: boolean): Finding {
  const name = quoted(clock);
  return findingOf(
    CODE,
    pointer,
    words(
      `法定时限${name.zh}是${mine.zh}，长于行政许可法的 ${most} 个工作日，又没有写另有规定的法律、法规${joint ? '' : '；只有几个部门联合办理才有 45 个工作日'}。`,
      `The legal limit ${name.en} is ${mine.en}, longer than the ${most} working days of the licensing law, and no statute or regulation is named that says otherwise${joint ? '' : '; only several organs jointly have 45'}.`,
    ),
    words(
      `改到 ${most} 个工作日以内，或写上另有规定的法律、法规条款。`,
      `Bring it within ${most} working days, or name the statute or regulation that says otherwise.`,
    ),
    { severity: 'warning', law: licensingLaw('四十二条', '42') },
  );
}

function extended(pointer: Pointer, clock: Text, more: number): Finding {
  const name = quoted(clock);
  return findingOf(
    CODE,
    pointer,
    words(
      `${name.zh}的延长超过法律允许的一次、${more} 个工作日，又没有写另有规定的法律、法规。`,
      `${name.en} may be made longer by more than the one time and the ${more} working days that the law allows, and no statute or regulation is named that says otherwise.`,
    ),
    words(
      `改成一次、不超过 ${more} 个工作日，或写上条款。`,
      `Allow it once, by ${more} working days at the most, or name the clause.`,
    ),
    { severity: 'warning', law: licensingLaw('四十二条', '42') },
  );
}
