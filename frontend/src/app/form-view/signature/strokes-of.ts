import { MOST_POINTS, MOST_STROKES, type DrawnSignature } from '#shared/definition/field-kind/signature';

export type Strokes = Omit<DrawnSignature, 'signedAt'>;

/** A stroke as the pad keeps it. */
interface Drawn {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/**
 * What was drawn in a box as bounded strokes of whole pixels: points beside the box are moved to its edge, points that say nothing new
 * left out, and where there are more than an answer may hold every second one, as often as it takes.
 */
export function strokesOf(drawn: readonly Drawn[], box: { readonly width: number; readonly height: number }): Strokes {
  const width = Math.max(1, Math.round(box.width));
  const height = Math.max(1, Math.round(box.height));
  const within = (at: number, most: number): number => Math.min(most, Math.max(0, Math.round(at)));
  let strokes = drawn
    .filter(({ points }) => points.length > 0)
    .slice(0, MOST_STROKES)
    .map(({ points }) => thinned(points.map(({ x, y }) => [within(x, width), within(y, height)] as const)));
  while (strokes.reduce((sum, { length }) => sum + length, 0) > MOST_POINTS)
    strokes = strokes.map((points) => points.filter((_, n) => n % 2 === 0 || n === points.length - 1));
  return { strokes: strokes.map((points) => points.flat()), width, height };
}

function thinned(points: readonly (readonly [x: number, y: number])[]): (readonly [number, number])[] {
  return points.filter(([x, y], n) => n === 0 || x !== points[n - 1]![0] || y !== points[n - 1]![1]);
}
