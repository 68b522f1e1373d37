import * as z from 'zod';
import { Definition } from '#shared/definition/definition';
import { DEFINITION } from '#shared/diff/language/definition-noun';
import type { Noun } from '#shared/diff/language/noun';

/** The object schemas that a schema stands for, through optional parts, lists and unions. */
function objectsIn(schema: z.core.$ZodType, depth = 0): z.core.$ZodObject[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (depth > 20) return [];
  if (def.type === 'object') return [schema as z.core.$ZodObject];
  if (def.type === 'array') return objectsIn(def.element, depth + 1);
  if (def.type === 'union') return def.options.flatMap((option: z.core.$ZodType) => objectsIn(option, depth + 1));
  if (def.type === 'lazy') return objectsIn(def.getter(), depth + 1);
  if ('innerType' in def) return objectsIn(def.innerType as z.core.$ZodType, depth + 1);
  return [];
}

/** Properties of the language that no table tells, and things that hold others and are not followed inside. */
function missingIn(noun: Noun, schema: z.core.$ZodType, at: string, seen: Set<z.core.$ZodType>): string[] {
  return objectsIn(schema).flatMap((object) => {
    if (seen.has(object)) return [];
    seen.add(object);
    return Object.entries(object._zod.def.shape).flatMap(([name, member]) => {
      const here = Object.hasOwn(noun.rows, name) ? [] : [`${at}.${name}`];
      const inside = Object.hasOwn(noun.inside(), name) ? noun.inside()[name] : undefined;
      return [...here, ...(inside === undefined ? [] : missingIn(inside.noun, member, `${at}.${name}`, seen))];
    });
  });
}

describe('the tables of changes', () => {
  it('tell every property of every noun of the language', () => {
    const seen = new Set<z.core.$ZodType>();
    expect(missingIn(DEFINITION, Definition, 'definition', seen)).toEqual([]);
    // The walk really went through the language: fields of every kind, steps of every kind, lanes, inner forms.
    expect(seen.size).toBeGreaterThan(60);
  });

  it('notice a property that no table tells', () => {
    const grown = z.strictObject({ ...Definition.shape, colour: z.string() });
    expect(missingIn(DEFINITION, grown, 'definition', new Set())).toEqual(['definition.colour']);
  });

  it('have no row for what the language does not know', () => {
    const known = new Map<Noun, Set<string>>();
    const collect = (noun: Noun, schema: z.core.$ZodType, seen: Set<z.core.$ZodType>): void => {
      for (const object of objectsIn(schema)) {
        if (seen.has(object)) continue;
        seen.add(object);
        for (const [name, member] of Object.entries(object._zod.def.shape)) {
          known.set(noun, (known.get(noun) ?? new Set()).add(name));
          const inside = Object.hasOwn(noun.inside(), name) ? noun.inside()[name] : undefined;
          if (inside !== undefined) collect(inside.noun, member, seen);
        }
      }
    };
    collect(DEFINITION, Definition, new Set());
    const idle = [...known].flatMap(([noun, names]) =>
      Object.keys(noun.rows).flatMap((row) => (names.has(row) ? [] : [`${noun.word.en}.${row}`])),
    );
    expect(idle).toEqual([]);
  });
});
