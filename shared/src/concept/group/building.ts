import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('building');

/** Buildings as they stand. */
export const BUILDING_CONCEPTS = {
  'building.name': concept(
    ['建筑名称', 'Name of the building'],
    ['所在建筑的名称。', 'What the building is called.'],
    ['text'],
    'public',
  ),
  'building.area': concept(
    ['建筑面积', 'Floor area of the building'],
    ['整栋建筑的建筑面积，平方米。', 'Floor area of the whole building in square metres.'],
    ['number'],
    'public',
  ),
  'building.height': concept(
    ['建筑高度', 'Height of the building'],
    ['建筑高度，米。', 'Height in metres.'],
    ['number'],
    'public',
  ),
  'building.floorsAbove': concept(
    ['地上层数', 'Floors above ground'],
    ['地上的层数。', 'Number of floors above ground.'],
    ['number'],
    'public',
  ),
  'building.floorsBelow': concept(
    ['地下层数', 'Floors below ground'],
    ['地下的层数。', 'Number of floors below ground.'],
    ['number'],
    'public',
  ),
  'building.structure': concept(
    ['建筑结构', 'Structure of the building'],
    ['木、砖混、钢筋混凝土、钢等结构。', 'Timber, masonry, reinforced concrete, steel and so on.'],
    ['choice'],
    'public',
  ),
  'building.fireApproval': concept(
    ['消防验收或备案文号', 'Number of the fire approval'],
    ['建设工程消防验收意见书或者备案凭证的文号。', 'The number of the fire acceptance or its filing.'],
    ['text'],
    'public',
  ),
} as const satisfies Record<string, Concept>;
