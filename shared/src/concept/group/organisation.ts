import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('organisation');

/** An organisation: the applicant, unless the field stands for another one. */
export const ORGANISATION_CONCEPTS = {
  'org.kind': concept(
    ['主体类型', 'Kind of organisation'],
    ['企业、个体工商户、事业单位等主体类型。', 'Company, self-employed, public institution and so on.'],
    ['choice'],
    'public',
  ),
  'org.name': concept(
    ['单位名称', 'Name of the organisation'],
    ['登记的名称。', 'The registered name.'],
    ['text', 'organisation'],
    'public',
  ),
  'org.uscc': concept(
    ['统一社会信用代码', 'Unified social credit code'],
    ['登记机关赋予的18位代码（GB 32100）。', 'The code of 18 signs given at registration (GB 32100).'],
    ['uscc', 'text'],
    'public',
  ),
  'org.legalRep': concept(
    ['法定代表人', 'Legal representative'],
    ['法定代表人、负责人或经营者。', 'The legal representative, head or operator.'],
    ['text', 'person'],
    'personal',
  ),
  'org.address': concept(
    ['住所', 'Registered address'],
    ['登记的住所。', 'The registered address.'],
    ['address', 'text'],
    'public',
  ),
  'org.scope': concept(
    ['经营范围', 'Scope of business'],
    ['登记的经营范围条目。', 'The registered entries of the scope of business.'],
    ['multiChoice', 'longText', 'text'],
    'public',
  ),
  'org.capital': concept(
    ['出资额', 'Capital'],
    ['注册资本或出资额。', 'Registered or contributed capital.'],
    ['money', 'number'],
    'public',
  ),
  'org.staff': concept(
    ['从业人数', 'Number of staff'],
    ['现有或拟用的从业人员数。', 'People who work there or will.'],
    ['number'],
    'public',
  ),
  'org.industry': concept(
    ['行业', 'Industry'],
    ['国民经济行业分类（GB/T 4754）的门类或小类。', 'Class in the national classification of industries (GB/T 4754).'],
    ['choice', 'text'],
    'public',
  ),
  'org.form': concept(
    ['组织形式', 'Form of organisation'],
    ['名称中的组织形式，如店、馆、中心。', 'The form in the name, such as shop, hall or centre.'],
    ['choice', 'text'],
    'public',
  ),
  'org.registrationAuthority': concept(
    ['登记机关', 'Registration authority'],
    ['核发营业执照或登记证书的机关。', 'The organ that issued the business licence or registration.'],
    ['text', 'choice'],
    'public',
  ),
  'org.foundedOn': concept(
    ['成立日期', 'Date of foundation'],
    ['登记的成立日期。', 'The registered date of foundation.'],
    ['date'],
    'public',
  ),
  'org.chainName': concept(
    ['连锁总部名称', 'Name of the chain’s head office'],
    ['连锁企业总部的登记名称。', 'The registered name of a chain’s head office.'],
    ['text', 'organisation'],
    'public',
  ),
  'org.openDate': concept(
    ['拟开业日期', 'Planned opening date'],
    ['打算开始营业或投入使用的日期。', 'The day on which business or use is to begin.'],
    ['date'],
    'public',
  ),
  'org.website': concept(
    ['网站', 'Web site'],
    ['自建网站的域名或网址。', 'Domain or address of its own site.'],
    ['text'],
    'public',
  ),
  'org.platformShop': concept(
    ['网络店铺', 'Online shop'],
    ['电商平台上的店铺名称或网址。', 'Name or address of the shop on a platform.'],
    ['text'],
    'public',
  ),
} as const satisfies Record<string, Concept>;
