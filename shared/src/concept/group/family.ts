import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('family');

/** Relatives and households: newborns, marriages, guardians. */
export const FAMILY_CONCEPTS = {
  'mother.person': concept(
    ['母亲', 'Mother'],
    ['孩子的母亲。', 'The mother of the child.'],
    ['person', 'text'],
    'sensitive',
  ),
  'mother.idNumber': concept(
    ['母亲身份证件号码', 'Mother’s ID number'],
    ['母亲身份证件的号码。', 'The number of the mother’s identity document.'],
    ['idNumber', 'text'],
    'sensitive',
  ),
  'father.person': concept(
    ['父亲', 'Father'],
    ['孩子的父亲。', 'The father of the child.'],
    ['person', 'text'],
    'sensitive',
  ),
  'father.idNumber': concept(
    ['父亲身份证件号码', 'Father’s ID number'],
    ['父亲身份证件的号码。', 'The number of the father’s identity document.'],
    ['idNumber', 'text'],
    'sensitive',
  ),
  'child.name': concept(
    ['孩子姓名', 'Child’s name'],
    [
      '新生儿或未成年人的姓名；不满十四周岁的个人信息都是敏感个人信息。',
      'The name of the child; every datum of a child under fourteen is sensitive.',
    ],
    ['text', 'person'],
    'sensitive',
  ),
  'child.sex': concept(
    ['孩子性别', 'Child’s sex'],
    ['新生儿或未成年人的性别。', 'The sex of the child.'],
    ['choice'],
    'sensitive',
  ),
  'child.birthDate': concept(
    ['孩子出生日期', 'Child’s date of birth'],
    ['新生儿或未成年人的出生日期。', 'The day on which the child was born.'],
    ['date'],
    'sensitive',
  ),
  'child.birthTime': concept(
    ['孩子出生时间', 'Child’s time of birth'],
    ['出生的时刻，到分。', 'The time of birth, to the minute.'],
    ['time'],
    'sensitive',
  ),
  'child.birthPlace': concept(
    ['孩子出生地', 'Child’s place of birth'],
    ['出生地的行政区划或地址。', 'The division or address of birth.'],
    ['region', 'address', 'text'],
    'sensitive',
  ),
  'child.weight': concept(
    ['出生体重', 'Weight at birth'],
    ['出生时的体重，克。', 'Weight at birth in grams.'],
    ['number'],
    'sensitive',
  ),
  'child.length': concept(
    ['出生身长', 'Length at birth'],
    ['出生时的身长，厘米。', 'Length at birth in centimetres.'],
    ['number'],
    'sensitive',
  ),
  'child.gestation': concept(
    ['孕周', 'Gestational weeks'],
    ['出生时的孕周。', 'Weeks of gestation at birth.'],
    ['number'],
    'sensitive',
  ),
  'child.ethnic': concept(
    ['孩子民族', 'Child’s ethnic group'],
    ['随父或随母确定的民族。', 'The ethnic group, after father or mother.'],
    ['choice', 'text'],
    'sensitive',
  ),
  'family.member': concept(
    ['家庭成员', 'Member of the family'],
    ['参加经营或共同生活的家庭成员。', 'A relative who takes part in the business or lives in the household.'],
    ['person', 'text'],
    'sensitive',
  ),
  'family.relation': concept(
    ['与申请人关系', 'Relation to the applicant'],
    ['与申请人（户主、经营者）的关系。', 'Relation to the applicant, head of household or operator.'],
    ['choice', 'text'],
    'personal',
  ),
  'family.householdHead': concept(
    ['户主', 'Head of the household'],
    ['户口簿上的户主。', 'The head in the household register.'],
    ['person', 'text'],
    'personal',
  ),
  'guardian.person': concept(
    ['监护人', 'Guardian'],
    ['未成年人或无民事行为能力人的监护人。', 'The guardian of a minor or incapacitated person.'],
    ['person', 'text'],
    'sensitive',
  ),
  'marriage.certificateNumber': concept(
    ['结婚证号', 'Marriage certificate number'],
    ['结婚证字号。', 'The number of the marriage certificate.'],
    ['text'],
    'sensitive',
  ),
} as const satisfies Record<string, Concept>;
