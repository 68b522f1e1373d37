import * as fc from 'fast-check';
import type { Json, JsonObject } from '#shared/kernel/json';
import type { Definition } from '#shared/definition/definition';
import { canonicalize } from '#shared/version/canonical';
import { freeze } from '#shared/version/freeze';

/** Members in the opposite order, everywhere. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map((entry: Json) => turned(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'grapheme' }) as fc.Arbitrary<Json>;
/** Stands for SHA-256: every text has a value of its own. */
const identity = (text: string): string => text;

describe('freeze', () => {
  it('gives one hash for one content, whatever the order of members', () => {
    fc.assert(
      fc.property(json, (content) => {
        const definition = { schema: 1, content } as unknown as Definition;
        expect(freeze(turned(definition as unknown as Json) as unknown as Definition, identity)).toEqual(
          freeze(definition, identity),
        );
      }),
    );
  });

  it('gives another hash for another content', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        fc.pre(JSON.stringify(turned(turned(a))) !== JSON.stringify(b) && canonicalize(a) !== canonicalize(b));
        expect(freeze({ a } as unknown as Definition, identity).hash).not.toBe(
          freeze({ a: b } as unknown as Definition, identity).hash,
        );
      }),
    );
  });

  it('hashes the canonical text, and the text reads back as the definition', () => {
    const definition = { b: [1, 2.5, 1e21], a: '热食' } as unknown as Definition;
    const frozen = freeze(definition, (text) => `<${text}>`);
    expect(frozen.canonical).toBe('{"a":"热食","b":[1,2.5,1e+21]}');
    expect(frozen.hash).toBe(`sha256:<${frozen.canonical}>`);
    expect(JSON.parse(frozen.canonical) as unknown).toEqual(definition);
  });

  it('orders members by UTF-16 code units (RFC 8785, 3.2.3)', () => {
    expect(canonicalize({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });
});
