import { DrawnSignature, MOST_POINTS } from '#shared/definition/field-kind/signature';
import { strokesOf } from './strokes-of';

const box = { width: 300.4, height: 100 };
const stroke = (...points: [x: number, y: number][]) => ({ points: points.map(([x, y]) => ({ x, y })) });

describe('strokesOf', () => {
  it('keeps whole pixels inside the box, each point once', () => {
    const drawn = [stroke([1.2, 2.7], [1.4, 2.6], [5, 6]), stroke(), stroke([-3, 400])];
    expect(strokesOf(drawn, box)).toEqual({
      strokes: [
        [1, 3, 5, 6],
        [0, 100],
      ],
      width: 300,
      height: 100,
    });
  });

  it('always gives what an answer may hold, however long somebody draws', () => {
    const long = Array.from({ length: 300 }, (_, n) =>
      stroke(...Array.from({ length: 100 }, (_each, k): [number, number] => [(k * 3) % 300, (n + k) % 100])),
    );
    const drawn = strokesOf(long, box);
    expect(DrawnSignature.safeParse(drawn).success).toBeTrue();
    expect(drawn.strokes.flat().length / 2).toBeGreaterThan(MOST_POINTS / 4);
  });
});
