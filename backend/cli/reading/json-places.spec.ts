import * as fc from 'fast-check';
import { JsonPlaces } from './json-places.js';
import { SourceText } from './source-text.js';
import type { Json } from '#shared/kernel/json';
import { pointerTo } from '#shared/kernel/pointer';

const LONG = process.env['TONGBAN_LONG'] === '1';

describe('places of JSON', () => {
  it('every value that is one word stands where its pointer says, whatever the layout', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const places = new JsonPlaces(text);
        for (const [steps, leaf] of leaves(JSON.parse(text) as Json)) {
          const { from, to } = places.stretchOf(pointerTo(...steps));
          expect<unknown>(JSON.parse(text.slice(from, to))).toEqual(leaf);
        }
      }),
      { numRuns: LONG ? 3000 : 200 },
    );
  });

  it('what is missing stands at what would hold it, and of two members with one name the last counts', () => {
    const text = '{"a": {"b": [1]}, "a": {"c": 2}}';
    const places = new JsonPlaces(text);
    expect(places.stretchOf('/a/b/0')).toEqual({ from: 18, to: 21 });
    expect(places.stretchOf('/a/c')).toEqual({ from: 29, to: 30 });
    expect(places.stretchOf('/x/y')).toEqual({ from: 0, to: 1 });
    expect(places.doubled()).toEqual([{ name: 'a', at: { from: 18, to: 21 } }]);
  });

  it('a range of a text is found inside its literal, behind escapes', () => {
    const source = 'a\n"\u0001甲" b';
    const text = JSON.stringify({ it: source }).replace('甲', '\\u7532');
    const places = new JsonPlaces(text);
    const { from, to } = places.inside('/it', source, source.indexOf('甲'), source.length)!;
    expect(text.slice(from, to)).toBe('\\u7532\\" b');
    expect(places.inside('/it', 'another', 0, 1)).toBeUndefined();
  });

  it('lines and columns count from 1, in characters, whatever ends the line', () => {
    const source = new SourceText('x', '\uFEFFab\r\n𠮷c\rd\n');
    const text = source.text;
    expect([source.lines, source.line(2), source.line(9)]).toEqual([4, '𠮷c', '']);
    expect(source.placeOf(text.indexOf('c'))).toEqual({ line: 2, column: 2 });
    expect(source.placeOf(text.indexOf('d'))).toEqual({ line: 3, column: 1 });
    expect(source.placeOf(text.length)).toEqual({ line: 4, column: 1 });
  });
});

/** Every value without members, with the way to it. */
function leaves(value: Json, steps: readonly (string | number)[] = []): [readonly (string | number)[], Json][] {
  if (typeof value !== 'object' || value === null) return [[steps, value]];
  if (Array.isArray(value)) return value.flatMap((entry: Json, index) => leaves(entry, [...steps, index]));
  return Object.entries(value).flatMap(([key, member]) => leaves(member as Json, [...steps, key]));
}
