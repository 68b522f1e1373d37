import serialize from 'canonicalize';

/**
 * Canonical JSON (RFC 8785): members in the order of their UTF-16 code units, numbers as ECMAScript writes them, no spaces.
 * The same value gives the same text whatever the order of its members. Throws on what JSON cannot hold (NaN, a lone
 * surrogate, a circle): callers hand in parsed JSON.
 */
export function canonicalize(value: unknown): string {
  const text = serialize(value);
  if (text === undefined) throw new Error('not a JSON value');
  return text;
}
