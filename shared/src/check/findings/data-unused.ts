import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { begun, byPage, labelsOf, personalFields, type PersonalField } from '#shared/check/personal-fields';
import { readAnswers } from '#shared/check/read-answers';

const CODE = 'DATA.UNUSED';

/**
 * Data about people that the application asks and nothing reads: no expression, material, document, certificate, right of a step,
 * concept or check (个人信息保护法 6: no more than is needed). Told once a page.
 */
export const dataUnused: FindingKind = {
  code: CODE,
  name: words('要了不用的个人信息', 'Personal data that nothing uses'),
  find: (subject) => {
    const asked = personalFields(subject).filter(
      ({ inner, source }) => !inner && source.concept === undefined && (source.checks ?? []).length === 0,
    );
    if (asked.length === 0) return [];
    const read = readAnswers(subject);
    const unused = asked.filter(({ place, source }) => source.kind !== 'computed' && !read.has(place.pointer));
    return [
      ...byPage(unused.filter(({ sensitive }) => sensitive)).map((fields) => told(fields, 'warning')),
      ...byPage(unused.filter(({ sensitive }) => !sensitive)).map((fields) => told(fields, 'advice')),
    ];
  },
};

function told(fields: readonly [PersonalField, ...PersonalField[]], severity: Finding['severity']): Finding {
  const [{ place, page }] = fields;
  const labels = labelsOf(fields);
  return findingOf(
    CODE,
    place.pointer,
    words(
      `${page.words.zh} 要填${labels.zh}，可是环节、材料、文书、证照和条件都没有用到，白白收集个人信息。`,
      `${begun(page.words.en)} asks for ${labels.en}, yet no step, material, document, certificate or condition uses it: personal data are gathered for nothing.`,
    ),
    words('删掉不用的问题，或写明哪里用到它。', 'Delete the question, or use it where it is needed.'),
    {
      severity,
      law: words(
        '《个人信息保护法》第六条：收集限于实现处理目的的最小范围（未核实）',
        'Personal Information Protection Law, art. 6: only the least that the purpose needs is gathered (unverified)',
      ),
    },
  );
}
