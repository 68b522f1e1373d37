import { judge } from '#shared/definition/field-kind/judge.spec-support';
import { MapBox } from '#shared/definition/field-kind/map-point';

const within = { south: 30, west: 120, north: 30.5, east: 120.5 };

const ROWS: readonly (readonly [what: string, value: unknown, said: unknown])[] = [
  ['a point in the area', { lat: 30.27415, lng: 120.15515 }, []],
  ['a point with a label', { lat: 30.27415, lng: 120.15515, label: '东门' }, []],
  ['the corner of the area', { lat: 30, lng: 120.5 }, []],
  ['a point south of it', { lat: 29.999999, lng: 120.1 }, ['FIELD.POINT_OUTSIDE /lat']],
  ['a point east of it', { lat: 30.1, lng: 120.500001 }, ['FIELD.POINT_OUTSIDE /lng']],
  ['degrees that were exchanged', { lat: 85, lng: 30.1 }, ['FIELD.POINT_OUTSIDE /lat', 'FIELD.POINT_OUTSIDE /lng']],
  ['seven digits', { lat: 30.1234567, lng: 120.1 }, ['FIELD.TOO_PRECISE /lat']],
  ['beyond the pole', { lat: 90.1, lng: 120.1 }, 'malformed'],
  ['texts', { lat: '30', lng: '120' }, 'malformed'],
  ['half a point', { lat: 30.1 }, 'malformed'],
  ['another member', { lat: 30.1, lng: 120.1, map: 'GCJ-02' }, 'malformed'],
  ['a label without end', { lat: 30.1, lng: 120.1, label: 'x'.repeat(101) }, 'malformed'],
];

describe('mapPoint', () => {
  for (const [what, value, said] of ROWS) {
    it(`judges ${what}`, () => expect<unknown>(judge({ kind: 'mapPoint', within }, value)).toEqual(said));
  }

  it('takes every point of the earth where no area is given', () => {
    expect<unknown>(judge({ kind: 'mapPoint' }, { lat: -90, lng: 180 })).toEqual([]);
  });

  it('knows no area whose sides are exchanged', () => {
    expect(MapBox.safeParse({ ...within, north: 29 }).success).toBeFalse();
    expect(MapBox.safeParse({ ...within, east: 120 }).success).toBeFalse();
  });
});
