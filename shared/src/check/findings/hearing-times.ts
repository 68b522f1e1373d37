import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { isLicence } from '#shared/check/licensing-law';
import { isLonger, isLongerThanDays } from '#shared/check/limit-span';
import { stepPlaces, type StepPlace } from '#shared/check/step-places';
import type { Subject } from '#shared/check/subject';

const CODE = 'HEARING.TIMES';

/** The times of a hearing: asked for within five days, held within twenty, announced seven before (行政许可法 47, 48). */
export const hearingTimes: FindingKind = {
  code: CODE,
  name: words('听证的期限', 'Times of a hearing'),
  find: ({ definition }: Subject) =>
    isLicence(definition)
      ? stepPlaces(definition.chain).flatMap((place) => [
          ...held(place),
          ...asked(place, definition),
          ...announced(place, definition),
        ])
      : [],
};

function held({ step, pointer, words: place }: StepPlace): Finding[] {
  if (step.kind !== 'procedure' || step.ground !== 'hearing' || !isLongerThanDays(step.limit, 20)) return [];
  return [
    found(
      `${pointer}/limit`,
      words(`${place.zh} 超过 20 个工作日才举行。`, `The ${place.en} may be held later than within 20 working days.`),
      words('改到 20 个工作日以内。', 'Bring it within 20 working days.'),
      'error',
    ),
  ];
}

function asked({ step, pointer, words: place }: StepPlace, { chain }: Subject['definition']): Finding[] {
  if (step.kind !== 'applicant') return [];
  const hearings = new Set(
    stepPlaces(chain).flatMap((other) =>
      other.step.kind === 'procedure' && other.step.ground === 'hearing' ? [other.step.key] : [],
    ),
  );
  if (!step.outcomes.some(({ next }) => hearings.has(next)) || step.deadline.kind !== 'fixed') return [];
  if (!isLonger({ n: 5, unit: 'workingDay' }, step.deadline.limit)) return [];
  return [
    found(
      `${pointer}/deadline/limit`,
      words(
        `${place.zh} 给申请人不到 5 个工作日要求听证。`,
        `The ${place.en} gives the applicant less than 5 working days to ask for a hearing.`,
      ),
      words('改成 5 个工作日。', 'Make it 5 working days.'),
      'error',
    ),
  ];
}

function announced({ step, pointer, words: place }: StepPlace, { documents }: Subject['definition']): Finding[] {
  if (step.kind !== 'procedure' || step.ground !== 'hearing') return [];
  const notice = documents.find(({ key }) => key === step.notice);
  if (notice === undefined || /7|七/.test(notice.body.zh)) return [];
  return [
    found(
      `${pointer}/notice`,
      words(
        `${place.zh} 的告知书没有写举行前 7 个工作日通知时间、地点。`,
        `The notice of the ${place.en} does not say that time and place are announced 7 working days before.`,
      ),
      words('在告知书里写上。', 'Say so in the notice.'),
      'warning',
    ),
  ];
}

function found(pointer: Pointer, message: Text, remedy: Text, severity: Finding['severity']): Finding {
  return findingOf(CODE, pointer, message, remedy, {
    severity,
    law: words('《行政许可法》第四十七条、第四十八条', 'Administrative Licensing Law, arts. 47 and 48'),
  });
}
