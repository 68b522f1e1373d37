import * as z from 'zod';
import type { FieldKind, ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

const Latitude = z.number().min(-90).max(90);
const Longitude = z.number().min(-180).max(180);

/** An area between two parallels and two meridians, degrees in WGS 84. */
export const MapBox = z
  .strictObject({ south: Latitude, west: Longitude, north: Latitude, east: Longitude })
  .refine(({ south, west, north, east }) => south < north && west < east, { error: 'BOX.TURNED' })
  .meta({ id: 'MapBox' });
export type MapBox = z.infer<typeof MapBox>;

/** A point on the map. */
export const MapPointField = z
  .strictObject({
    kind: z.literal('mapPoint'),
    ...fieldShape,
    within: MapBox.optional().describe('The area in which the point must lie'),
  })
  .meta({ id: 'MapPointField' });
export type MapPointField = z.infer<typeof MapPointField>;

/** Digits after the point that are stored: about ten centimetres. */
export const MAP_POINT_DIGITS = 6;

/** The stored answer: degrees in WGS 84 (not GCJ-02, which maps sold in China draw with). */
export const MapPointValue = z.strictObject({
  lat: Latitude,
  lng: Longitude,
  label: z.string().max(100).optional().describe('What stands there, e.g. 东门'),
});
export type MapPointValue = z.infer<typeof MapPointValue>;

function issuesOf({ within }: MapPointField, { lat, lng }: MapPointValue): ValueIssue[] {
  const precise = (degrees: number): boolean => Number(degrees.toFixed(MAP_POINT_DIGITS)) === degrees;
  const issues = [
    { part: 'lat', degrees: lat, min: within?.south, max: within?.north },
    { part: 'lng', degrees: lng, min: within?.west, max: within?.east },
  ].flatMap(({ part, degrees, min, max }): ValueIssue[] => {
    if (!precise(degrees)) return [{ code: 'FIELD.TOO_PRECISE', params: { decimals: MAP_POINT_DIGITS }, at: [part] }];
    if (min === undefined || max === undefined || (degrees >= min && degrees <= max)) return [];
    return [{ code: 'FIELD.POINT_OUTSIDE', params: { min, max }, at: [part] }];
  });
  return issues;
}

export const mapPointKind: FieldKind<MapPointField> = {
  kind: 'mapPoint',
  name: { zh: '地图位置', en: 'Point on the map' },
  group: 'place',
  schema: MapPointField,
  fresh: () => ({ kind: 'mapPoint' }),
  properties: [{ key: 'within', label: { zh: '只能在这个范围内', en: 'Only inside this area' }, editor: 'box' }],
  answered: true,
  valueType: () => ({ object: { lat: 'double', lng: 'double' } }),
  value: () => MapPointValue,
  issues: (field, value) => issuesOf(field, value as unknown as MapPointValue),
  isEmpty: () => false,
};
