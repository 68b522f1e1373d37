import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { askedElements, type AskedPlace } from '#shared/check/asked-places';
import { checkFaults } from '#shared/check/answerable/check-faults';
import { optionFault } from '#shared/check/answerable/option-fault';
import { readonlyFault } from '#shared/check/answerable/readonly-fault';
import type { Fault } from '#shared/check/answerable/fault';
import { impossibleValue } from '#shared/check/reach/impossible-value';
import { demandOf } from '#shared/check/reach/demand';
import { conditionsOf } from '#shared/check/reach/places';
import { canHold } from '#shared/check/reach/reach';
import type { Subject } from '#shared/check/subject';
import type { ElementPlace } from '#shared/definition/form-place';

const CODE = 'FIELD.UNANSWERABLE';

/** A field that no answer satisfies: whoever must answer it, an applicant or an official, cannot go on. */
export const fieldUnanswerable: FindingKind = {
  code: CODE,
  name: words('怎么填都不对', 'No answer satisfies it'),
  find: (subject) => {
    const told = new Set<string>();
    return askedElements(subject).flatMap((asked) => {
      const fault = faultOf(subject, asked, told);
      return fault === undefined ? [] : found(subject, asked, fault);
    });
  },
};

function faultOf(subject: Subject, asked: AskedPlace<ElementPlace>, told: Set<string>): Fault | undefined {
  const { place } = asked;
  const why = impossibleValue(place.source);
  if (why !== undefined) return { pointer: place.pointer, why, when: [] };
  return optionFault(subject, asked) ?? readonlyFault(subject, asked) ?? checkFaults(subject, asked, told);
}

function found(subject: Subject, { place, words: where }: AskedPlace<ElementPlace>, fault: Fault): Finding[] {
  const shown = conditionsOf(subject, place);
  const demand = demandOf(place);
  const must = demand && canHold(subject, [...shown, ...demand, ...fault.when]);
  // That it is never shown, or never while it must be answered, is told as that.
  if (must?.kind === 'never') return [];
  if (must === undefined && shown.length > 0 && canHold(subject, shown).kind === 'never') return [];
  const strands = must?.kind === 'possible';
  const { why } = fault;
  return [
    findingOf(
      CODE,
      fault.pointer,
      strands
        ? words(
            `${where.zh} 必须填，可是怎么填都不对：${why.zh}。填到这里的人没法提交。`,
            `${where.en} must be answered and no answer fits: ${why.en ?? why.zh}. Whoever comes there cannot send it.`,
          )
        : words(
            `${where.zh} 怎么填都不对：${why.zh}。填了的人要清空才能提交。`,
            `No answer fits ${where.en}: ${why.en ?? why.zh}. Whoever answers must empty it again to send.`,
          ),
      fault.remedy ??
        words(
          '改这些要求，让至少一种答案可以填；不需要就删掉它。',
          'Change what it asks so that at least one answer fits, or delete it.',
        ),
      { severity: strands ? (fault.severity ?? 'error') : 'warning', ...(strands && { witness: must.answers }) },
    ),
  ];
}
