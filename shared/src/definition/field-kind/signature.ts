import * as z from 'zod';
import { Instant } from '#shared/kernel/instant';
import type { FieldKind, ValueIssue } from '#shared/definition/field-kind/kind';
import { fieldShape } from '#shared/definition/field-shape';

/** A signature of its own, without a statement beside it. */
export const SignatureField = z
  .strictObject({ kind: z.literal('signature'), ...fieldShape })
  .meta({ id: 'SignatureField' });
export type SignatureField = z.infer<typeof SignatureField>;

/** Longest side of the box, most strokes and most points of all strokes together: a name has some hundreds. */
const MOST_SIDE = 2000;
export const MOST_STROKES = 200;
export const MOST_POINTS = 4000;

const Side = z.int().min(1).max(MOST_SIDE);

/** Drawn: each stroke is a flat list x, y, x, y… of whole pixels, from the upper left corner of the box. */
export const DrawnSignature = z
  .strictObject({
    strokes: z.array(z.array(z.int().min(0).max(MOST_SIDE)).min(2)).max(MOST_STROKES),
    width: Side,
    height: Side,
    signedAt: Instant.optional().describe("By the device's clock; what counts is when the platform received it"),
  })
  .refine(({ strokes }) => strokes.every((stroke) => stroke.length % 2 === 0), { error: 'SIGNATURE.ODD' })
  .refine(({ strokes }) => strokes.reduce((sum, { length }) => sum + length, 0) <= MOST_POINTS * 2, {
    error: 'SIGNATURE.TOO_LONG',
  })
  .refine(
    ({ strokes, width, height }) =>
      strokes.every((stroke) => stroke.every((at, index) => at <= (index % 2 === 0 ? width : height))),
    { error: 'SIGNATURE.OUTSIDE' },
  );
export type DrawnSignature = z.infer<typeof DrawnSignature>;

/** The stored answer: drawn, or typed by who cannot draw. */
export const SignatureValue = z.union([DrawnSignature, z.strictObject({ typed: z.string().max(40) })]);
export type SignatureValue = z.infer<typeof SignatureValue>;

/** A signature as the path of an SVG or PDF; '' where it was typed. A stroke of one point is a dot. */
export function signaturePath(value: SignatureValue): string {
  return 'typed' in value
    ? ''
    : value.strokes
        .map((stroke) => {
          const points = stroke.flatMap((x, index) => (index % 2 === 0 ? [`${x} ${stroke[index + 1]!}`] : []));
          return `M${points[0]!}${(points.length > 1 ? points.slice(1) : points).map((point) => `L${point}`).join('')}`;
        })
        .join('');
}

/** A tap is no signature. */
function issuesOf(value: SignatureValue): ValueIssue[] {
  if ('typed' in value) return [];
  return value.strokes.some((stroke) => stroke.length > 2) ? [] : [{ code: 'FIELD.NOT_SIGNED' }];
}

export const signatureKind: FieldKind<SignatureField> = {
  kind: 'signature',
  name: { zh: '手写签名', en: 'Signature' },
  group: 'people',
  schema: SignatureField,
  fresh: () => ({ kind: 'signature', sensitivity: 'personal' }),
  properties: [],
  answered: true,
  // Expressions ask whether it is there; what was drawn is nothing to reckon with.
  valueType: () => ({ object: {} }),
  value: () => SignatureValue,
  issues: (_field, value) => issuesOf(value as unknown as SignatureValue),
  isEmpty: (value) => {
    const signature = value as unknown as SignatureValue;
    return 'typed' in signature ? signature.typed.trim() === '' : signature.strokes.length === 0;
  },
};
