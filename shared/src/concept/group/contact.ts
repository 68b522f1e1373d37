import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('contact');

/** Who may be asked and who acts for the applicant. */
export const CONTACT_CONCEPTS = {
  'contact.name': concept(
    ['联系人', 'Contact'],
    ['就本次申请联系的人。', 'Whom to contact about this application.'],
    ['text', 'person'],
    'personal',
  ),
  'contact.mobile': concept(
    ['联系电话', 'Contact phone'],
    ['联系人的电话。', 'The phone of the contact.'],
    ['phone'],
    'personal',
  ),
  'contact.email': concept(
    ['电子邮箱', 'E-mail'],
    ['联系人的电子邮箱。', 'The e-mail address of the contact.'],
    ['email'],
    'personal',
  ),
  'contact.postcode': concept(
    ['邮政编码', 'Postcode'],
    ['通信地址的邮政编码。', 'The postcode of the address for letters.'],
    ['text'],
    'public',
  ),
  'agent.person': concept(
    ['委托代理人', 'Agent'],
    ['受委托办理的人。', 'Who was authorised to apply.'],
    ['person', 'text'],
    'sensitive',
  ),
  'agent.scope': concept(
    ['委托权限', 'Powers of the agent'],
    ['委托的事项和权限。', 'What the agent may do.'],
    ['multiChoice', 'choice', 'text', 'longText'],
    'personal',
  ),
  'agent.period': concept(
    ['委托期限', 'Term of the authority'],
    ['委托的起止日期。', 'From when to when the authority holds.'],
    ['dateRange', 'date'],
    'personal',
  ),
  'liaison.person': concept(
    ['登记联络员', 'Registration liaison'],
    ['向登记机关备案的联络员。', 'The liaison filed with the registration authority.'],
    ['person', 'text'],
    'personal',
  ),
} as const satisfies Record<string, Concept>;
