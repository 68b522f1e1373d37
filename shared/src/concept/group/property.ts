import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('property');

/** Real estate as registered. */
export const PROPERTY_CONCEPTS = {
  'property.certificateNumber': concept(
    ['不动产权证号', 'Real estate certificate number'],
    ['不动产权证书或房屋所有权证的证号。', 'The number of the certificate of title.'],
    ['text'],
    'personal',
  ),
  'property.unitNumber': concept(
    ['不动产单元号', 'Real estate unit number'],
    ['28 位不动产单元代码。', 'The code of 28 signs of the unit.'],
    ['text'],
    'public',
  ),
  'property.location': concept(
    ['不动产坐落', 'Location of the property'],
    ['登记簿记载的坐落。', 'The location as the register has it.'],
    ['address', 'text'],
    'personal',
  ),
  'property.use': concept(
    ['规划用途', 'Planned use'],
    ['登记的用途，如住宅、商业。', 'The registered use, such as dwelling or trade.'],
    ['choice', 'text'],
    'public',
  ),
  'property.area': concept(
    ['房屋面积', 'Area of the property'],
    ['登记的建筑面积，平方米。', 'Registered floor area in square metres.'],
    ['number'],
    'personal',
  ),
} as const satisfies Record<string, Concept>;
