import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('delivery');

/** How the result reaches the applicant. */
export const DELIVERY_CONCEPTS = {
  'delivery.way': concept(
    ['领取方式', 'Way of delivery'],
    ['电子、窗口领取或邮寄。', 'Electronic, at the counter or by post.'],
    ['choice', 'multiChoice'],
    'public',
  ),
  'delivery.recipient': concept(
    ['收件人', 'Recipient'],
    ['邮寄时的收件人。', 'To whom it is posted.'],
    ['text', 'person'],
    'personal',
  ),
  'delivery.phone': concept(
    ['收件电话', 'Recipient’s phone'],
    ['收件人的电话。', 'The phone of the recipient.'],
    ['phone'],
    'personal',
  ),
  'delivery.address': concept(
    ['邮寄地址', 'Delivery address'],
    ['邮寄的地址。', 'Where it is posted to.'],
    ['address', 'text'],
    'personal',
  ),
} as const satisfies Record<string, Concept>;
