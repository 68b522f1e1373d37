import type { Finding } from '#shared/check/finding';
import type { FindingKind } from '#shared/check/finding-kind';
import { findingOf, words } from '#shared/check/finding-of';
import { begun, byPage, labelsOf, personalFields, type PersonalField } from '#shared/check/personal-fields';

const CODE = 'DATA.NO_PURPOSE';

/**
 * Data about people that is asked without saying what for (个人信息保护法 6, 17, 30): told once a page. For what is only personal a
 * concept says enough; sensitive data need words of their own.
 */
export const dataNoPurpose: FindingKind = {
  code: CODE,
  name: words('个人信息没有写用途', 'Personal data without a purpose'),
  find: (subject) => {
    const bare = personalFields(subject).filter(({ source }) => source.purpose === undefined);
    return [
      ...byPage(bare.filter(({ sensitive }) => sensitive)).map((fields) => told(fields, 'warning')),
      ...byPage(bare.filter(isUnsaid)).map((fields) => told(fields, 'advice')),
    ];
  },
};

/** Whether an applicant is asked for personal data of no shared meaning. What officers write down of a step is their record. */
function isUnsaid({ sensitive, source, byOfficers }: PersonalField): boolean {
  return !sensitive && !byOfficers && source.concept === undefined && source.kind !== 'computed';
}

function told(fields: readonly [PersonalField, ...PersonalField[]], severity: Finding['severity']): Finding {
  const [{ place, page }] = fields;
  const labels = labelsOf(fields);
  const what = severity === 'warning' ? words('敏感个人信息', 'sensitive data') : words('个人信息', 'personal data');
  return findingOf(
    CODE,
    place.pointer,
    words(
      `${page.words.zh} 要填${what.zh}${labels.zh}，没有告诉填的人用来做什么。`,
      `${begun(page.words.en)} asks for ${what.en}, ${labels.en}, without saying what for.`,
    ),
    words('给每一项写上用途；说不出用途的不要问。', 'Write the purpose of each, and do not ask what has none.'),
    {
      severity,
      law: words(
        '《个人信息保护法》第六条、第十七条、第三十条：处理目的应当明确并告知（未核实）',
        'Personal Information Protection Law, art. 6, 17 and 30: the purpose is definite and told (unverified)',
      ),
    },
  );
}
