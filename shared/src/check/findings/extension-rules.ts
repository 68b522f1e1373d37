import { pointerTo } from '#shared/kernel/pointer';
import { allSteps, isStaffed } from '#shared/definition/chain';
import type { Definition } from '#shared/definition/definition';
import type { ClockExtension, ClockRule } from '#shared/definition/clock-rule';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, quoted, words } from '#shared/check/finding-of';
import { hasOwnLaw, isLicence, licensingLaw } from '#shared/check/licensing-law';
import { isLongerThanDays } from '#shared/check/limit-span';

const CODE = 'EXTENSION.RULES';

/**
 * More time that the wrong person gives, that nobody can give, or that the applicant is not told of in time: the head of the organ
 * approves it, of joint work that of the government, and the reason is told (行政许可法 42).
 */
export const extensionRules: FindingKind = {
  code: CODE,
  name: words('延期不合规定', 'Extension against the rules'),
  find: ({ definition }) =>
    definition.clocks.flatMap((clock, index): Finding[] => {
      const { extension } = clock;
      if (extension === undefined) return [];
      const at = pointerTo('clocks', index, 'extension');
      const name = quoted(clock.name);
      return [
        ...(clock.kind === 'legal' && isLicence(definition) ? ofLaw(at, name, clock, extension) : []),
        ...(canBeGiven(definition, clock)
          ? []
          : [
              findingOf(
                CODE,
                `${at}/post`,
                words(
                  `${name.zh}写了可以延期，但没有哪个环节的人既有权延期又持有规定的岗位；谁也延不了。`,
                  `${name.en} may be made longer, but at no step is there anybody who may do so and holds the post that must: nobody can.`,
                ),
                words(
                  '在批准人的环节里允许延长这个时限，或删掉延期。',
                  'Let the step of the approver extend this limit, or delete the extension.',
                ),
                { severity: 'warning' },
              ),
            ]),
      ];
    }),
};

function ofLaw(at: string, name: { zh: string; en?: string }, clock: ClockRule, extension: ClockExtension): Finding[] {
  const { approver, noticeBefore } = extension;
  const joint = isLongerThanDays(clock.limit, 20);
  const ownLaw = hasOwnLaw(extension.legalBasis) || hasOwnLaw(clock.legalBasis);
  const fits =
    ownLaw || (joint ? /政府|县长|市长|区长|省长/ : /负责人|政府|局长|主任|厅长|首长|机关领导/).test(approver.zh);
  const who = joint
    ? words('本级人民政府负责人', 'the head of the government')
    : words('本机关负责人', 'the head of the organ');
  return [
    ...(fits
      ? []
      : [
          findingOf(
            CODE,
            `${at}/approver`,
            words(
              `${name.zh}的延期由「${approver.zh}」批准，法律要求${who.zh}批准；这样批的延期无效。`,
              `More time for ${name.en} is approved by “${approver.en ?? approver.zh}”, while the law wants ${who.en}: it would not count.`,
            ),
            words(`改成${who.zh}批准。`, `Let it be approved by ${who.en}.`),
            { severity: 'warning', law: licensingLaw('四十二条', '42') },
          ),
        ]),
    ...(noticeBefore === 'expiry'
      ? []
      : [
          findingOf(
            CODE,
            `${at}/noticeBefore`,
            words(
              `${name.zh}延期，没有要求在到期前告诉申请人理由。`,
              `${name.en} may be made longer without the applicant being told why before it ends.`,
            ),
            words('选上「到期前告知理由」。', 'Have the reason told before the limit ends.'),
            { severity: 'warning', law: licensingLaw('四十二条', '42') },
          ),
        ]),
  ];
}

/** Whether at some step there can be somebody who may extend the clock: who takes it, or to whom it may go. */
function canBeGiven({ chain }: Definition, { key, extension }: ClockRule): boolean {
  const post = extension?.post;
  return allSteps(chain).some((step) => {
    if (!isStaffed(step) || step.may?.extend?.includes(key) !== true) return false;
    const { transfer = [], delegate = [] } = step.may;
    const lead = step.kind === 'task' ? step.crew?.lead : undefined;
    return post === undefined || [...step.posts, step.fallback, lead, ...transfer, ...delegate].includes(post);
  });
}
