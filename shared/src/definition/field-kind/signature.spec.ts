import { judge } from '#shared/definition/field-kind/judge.spec-support';
import { MOST_POINTS, signaturePath } from '#shared/definition/field-kind/signature';

const box = { width: 300, height: 100 };
const long = Array.from({ length: MOST_POINTS * 2 }, () => 1);

const ROWS: readonly (readonly [what: string, value: unknown, said: unknown])[] = [
  ['a stroke', { ...box, strokes: [[10, 20, 30, 40]] }, []],
  ['a time by the device', { ...box, strokes: [[1, 1, 2, 2]], signedAt: '2026-11-24T01:02:03.004Z' }, []],
  ['as many points as may be', { ...box, strokes: [long] }, []],
  ['one point more', { ...box, strokes: [long, [1, 1]] }, 'malformed'],
  ['the edge of the box', { ...box, strokes: [[0, 0, 300, 100]] }, []],
  ['a point beside the box', { ...box, strokes: [[0, 0, 301, 100]] }, 'malformed'],
  ['a point below the box', { ...box, strokes: [[0, 0, 100, 101]] }, 'malformed'],
  ['half a point', { ...box, strokes: [[1, 2, 3]] }, 'malformed'],
  ['parts of pixels', { ...box, strokes: [[1.5, 2, 3, 4]] }, 'malformed'],
  ['a box without end', { width: 9000, height: 100, strokes: [[1, 1, 2, 2]] }, 'malformed'],
  ['a tap', { ...box, strokes: [[10, 20]] }, ['FIELD.NOT_SIGNED']],
  ['no stroke', { ...box, strokes: [] }, 'empty'],
  ['a typed name', { typed: '林晓梅' }, []],
  ['a name of spaces', { typed: '  ' }, 'empty'],
  ['a typed text without end', { typed: 'x'.repeat(41) }, 'malformed'],
  ['both ways at once', { typed: '林', ...box, strokes: [[1, 1, 2, 2]] }, 'malformed'],
  ['a picture', 'data:image/png;base64,AAAA', 'malformed'],
];

describe('signature', () => {
  for (const [what, value, said] of ROWS) {
    it(`judges ${what}`, () => expect<unknown>(judge({ kind: 'signature' }, value)).toEqual(said));
  }

  it('is drawn as a path; a dot is a line to itself', () => {
    expect(
      signaturePath({
        ...box,
        strokes: [
          [1, 2, 3, 4, 5, 6],
          [7, 8],
        ],
      }),
    ).toBe('M1 2L3 4L5 6M7 8L7 8');
    expect(signaturePath({ typed: '林' })).toBe('');
  });
});
