import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('person');

/** A natural person: the applicant, unless the field stands for somebody else. */
export const PERSON_CONCEPTS = {
  'person.name': concept(
    ['姓名', 'Name'],
    ['证件上的姓名。', 'The name on the identity document.'],
    ['text', 'person'],
    'personal',
  ),
  'person.idType': concept(
    ['证件类型', 'Kind of identity document'],
    ['所持身份证件的种类，如居民身份证。', 'Which identity document is held, e.g. the resident card.'],
    ['choice'],
    'personal',
  ),
  'person.idNumber': concept(
    ['身份证件号码', 'ID number'],
    ['所持身份证件的号码。', 'The number of the identity document held.'],
    ['idNumber', 'text'],
    'sensitive',
  ),
  'person.idValidity': concept(
    ['证件有效期', 'Validity of the identity document'],
    ['身份证件的起止日期。', 'From when to when the identity document holds.'],
    ['dateRange', 'date'],
    'personal',
  ),
  'person.sex': concept(
    ['性别', 'Sex'],
    ['证件上的性别。', 'The sex on the identity document.'],
    ['choice'],
    'personal',
  ),
  'person.birthDate': concept(
    ['出生日期', 'Date of birth'],
    ['证件上的出生日期。', 'The date of birth on the identity document.'],
    ['date'],
    'personal',
  ),
  'person.ethnic': concept(
    ['民族', 'Ethnic group'],
    [
      '户口登记的民族；没有法定需要不要收集。',
      'The ethnic group of the household register; not to be collected without a lawful need.',
    ],
    ['choice', 'text'],
    'personal',
  ),
  'person.nationality': concept(
    ['国籍', 'Nationality'],
    ['国籍或地区。', 'Nationality or region.'],
    ['choice', 'text'],
    'personal',
  ),
  'person.political': concept(
    ['政治面貌', 'Political status'],
    ['政治面貌；没有法定需要不要收集。', 'Political status; not to be collected without a lawful need.'],
    ['choice'],
    'sensitive',
  ),
  'person.education': concept(
    ['文化程度', 'Education'],
    ['已取得的最高学历。', 'The highest degree held.'],
    ['choice'],
    'personal',
  ),
  'person.domicile': concept(
    ['户籍地址', 'Registered domicile'],
    ['户口登记的地址。', 'The address in the household register.'],
    ['address', 'region'],
    'personal',
  ),
  'person.residence': concept(
    ['现住址', 'Present residence'],
    ['现在居住的地址。', 'Where the person lives now.'],
    ['address'],
    'personal',
  ),
  'person.mobile': concept(
    ['手机号码', 'Mobile phone'],
    ['本人的手机号码。', 'The person’s own mobile number.'],
    ['phone'],
    'personal',
  ),
  'person.email': concept(
    ['电子邮箱', 'E-mail'],
    ['本人的电子邮箱。', 'The person’s own e-mail address.'],
    ['email'],
    'personal',
  ),
  'person.photo': concept(
    ['照片', 'Photograph'],
    ['证件规格的本人照片。', 'A photograph as on identity documents.'],
    ['file'],
    'sensitive',
  ),
  'person.verified': concept(
    ['实名核验结果', 'Result of the real-name check'],
    ['平台实名核验是否通过。', 'Whether the real-name check was passed.'],
    ['yesNo', 'choice'],
    'personal',
  ),
  'person.health': concept(
    ['健康状况', 'State of health'],
    ['健康或残疾情况。', 'Health or disability.'],
    ['choice', 'longText'],
    'sensitive',
  ),
  'person.signature': concept(
    ['签名', 'Signature'],
    ['本人的手写或电子签名。', 'The person’s own signature.'],
    ['signature', 'declaration'],
    'personal',
  ),
  'staff.person': concept(
    ['从业人员', 'Member of staff'],
    ['岗位上的工作人员。', 'Somebody who works there.'],
    ['person', 'text'],
    'personal',
  ),
  'staff.qualification': concept(
    ['资格证书号', 'Number of a qualification'],
    ['岗位资格、考核合格证书的编号。', 'The number of the certificate that the post requires.'],
    ['text'],
    'personal',
  ),
} as const satisfies Record<string, Concept>;
