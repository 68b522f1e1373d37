import { conceptsOf, type Concept } from '#shared/concept/concept-shape';

const concept = conceptsOf('vehicle');

/** Motor vehicles and their drivers. */
export const VEHICLE_CONCEPTS = {
  'vehicle.plate': concept(
    ['号牌号码', 'Plate number'],
    ['机动车号牌号码。', 'The number of the plate.'],
    ['text'],
    'personal',
  ),
  'vehicle.vin': concept(
    ['车辆识别代号', 'Vehicle identification number'],
    ['17 位车辆识别代号（GB 16735）。', 'The number of 17 signs (GB 16735).'],
    ['text'],
    'personal',
  ),
  'vehicle.kind': concept(
    ['车辆类型', 'Kind of vehicle'],
    ['行驶证记载的车辆类型。', 'The kind in the vehicle licence.'],
    ['choice', 'text'],
    'public',
  ),
  'vehicle.licenceNumber': concept(
    ['行驶证号', 'Vehicle licence number'],
    ['机动车行驶证证号或者档案编号。', 'The number of the vehicle licence or its file.'],
    ['text'],
    'personal',
  ),
  'vehicle.load': concept(
    ['核定载质量', 'Permitted load'],
    ['核定载质量，千克。', 'Permitted load in kilograms.'],
    ['number'],
    'public',
  ),
  'driver.licenceNumber': concept(
    ['驾驶证号', 'Driving licence number'],
    ['机动车驾驶证证号。', 'The number of the driving licence.'],
    ['idNumber', 'text'],
    'sensitive',
  ),
  'driver.licenceClass': concept(
    ['准驾车型', 'Class of the driving licence'],
    ['驾驶证上的准驾车型代号。', 'The classes on the driving licence.'],
    ['choice', 'multiChoice', 'text'],
    'personal',
  ),
} as const satisfies Record<string, Concept>;
