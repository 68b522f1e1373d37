import { isStaffed, type StaffedStep } from '#shared/definition/chain';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { labelsOf, outermostKey, personalFields } from '#shared/check/personal-fields';
import { stepPlaces } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';

const CODE = 'DATA.SEEN_WIDELY';

/**
 * Sensitive answers open to a step that shows no need of them: it does not decide, gives them no right, its form does not read them, its
 * review points do not name them (个人信息保护法 6, 28). Fields that a step does not name are read there. Told once a step.
 */
export const dataSeenWidely: FindingKind = {
  code: CODE,
  name: words('敏感信息给不需要的环节看', 'Sensitive data open to a step without need'),
  find: (subject) => {
    const sensitive = personalFields(subject).filter((field) => field.sensitive && !field.inner);
    if (sensitive.length === 0) return [];
    return stepPlaces(subject.definition.chain).flatMap(({ step, pointer, words: said }) => {
      if (!isStaffed(step) || step.decides === true) return [];
      const needed = neededAt(subject, step);
      const open = sensitive.filter(({ source, place }) => !needed(outermostKey(place), source.label.zh));
      if (open.length === 0) return [];
      const labels = labelsOf(open);
      return [
        findingOf(
          CODE,
          step.fields === undefined ? pointer : `${pointer}/fields`,
          words(
            `${said.zh} 看得到敏感信息${labels.zh}，看不出这个环节为什么需要。`,
            `At the ${said.en} the sensitive ${open.length === 1 ? 'answer' : 'answers'} ${labels.en} can be read, and nothing there shows why.`,
          ),
          words(
            '在这个环节的字段权限里隐藏它；确实要看的，写明可读。',
            'Hide them in the rights of the step, or mark as read what it really needs.',
          ),
          {
            severity: 'advice',
            law: words(
              '《个人信息保护法》第六条、第二十八条：只有充分必要才能处理敏感个人信息（未核实）',
              'Personal Information Protection Law, art. 6 and 28: sensitive data are handled only where truly needed (unverified)',
            ),
          },
        ),
      ];
    });
  },
};

/** Whether a step shows a need of an answer. */
function neededAt(subject: Subject, step: StaffedStep): (key: string, label: string) => boolean {
  const named = new Set((step.fields ?? []).map(({ field }) => field));
  const points = (step.reviewPoints ?? []).map(({ text }) => text.zh);
  const read = new Set(
    subject.expressions
      .filter(({ inner }) => inner?.step === step.key)
      .flatMap((each) => subject.compiled.get(each.pointer)?.expression.reads ?? [])
      .filter((path) => path.startsWith('application.'))
      .map((path) => path.split('.')[1]!),
  );
  return (key, label) => named.has(key) || read.has(key) || points.some((text) => text.includes(label));
}
