import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('premises');

/** Places of business and venues. */
export const PREMISES_CONCEPTS = {
  'premises.name': concept(
    ['场所名称', 'Name of the premises'],
    ['场所对外使用的名称。', 'The name that the place goes by.'],
    ['text'],
    'public',
  ),
  'premises.address': concept(
    ['经营场所', 'Place of business'],
    ['开展经营活动的地点，到门牌。', 'Where the business is done, to the house number.'],
    ['address', 'text'],
    'public',
  ),
  'premises.point': concept(
    ['场所位置', 'Position of the premises'],
    ['场所在地图上的点。', 'The place as a point on the map.'],
    ['mapPoint'],
    'public',
  ),
  'premises.warehouse': concept(
    ['外设仓库', 'Outside warehouse'],
    ['经营场所以外的仓库地址。', 'The address of a warehouse outside the place of business.'],
    ['address', 'text'],
    'public',
  ),
  'premises.area': concept(
    ['场所面积', 'Area of the premises'],
    ['场所的建筑面积，平方米。', 'Floor area of the place in square metres.'],
    ['number'],
    'public',
  ),
  'premises.right': concept(
    ['场所使用方式', 'Right to the premises'],
    ['自有、租赁或无偿使用。', 'Owned, rented or lent.'],
    ['choice'],
    'public',
  ),
  'premises.owner': concept(
    ['产权人', 'Owner of the premises'],
    ['场所的所有权人。', 'Who owns the place.'],
    ['text', 'person', 'organisation'],
    'personal',
  ),
  'premises.lease': concept(
    ['租赁期限', 'Term of the lease'],
    ['场所租赁的起止日期。', 'From when to when the place is rented.'],
    ['dateRange', 'date'],
    'personal',
  ),
  'venue.kind': concept(
    ['场所性质', 'Kind of venue'],
    ['公众聚集场所的种类（消防法第七十三条）。', 'Kind of public venue (Fire Protection Law, art. 73).'],
    ['choice'],
    'public',
  ),
  'venue.capacity': concept(
    ['同时在场人数', 'Capacity'],
    ['核定或者预计的同时在场人数。', 'People present at one time, approved or expected.'],
    ['number'],
    'public',
  ),
  'venue.exits': concept(
    ['安全出口数量', 'Number of exits'],
    ['安全出口的数量。', 'Number of emergency exits.'],
    ['number'],
    'public',
  ),
} as const satisfies Record<string, Concept>;
