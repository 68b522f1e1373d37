import type { Json, JsonObject } from '#shared/kernel/json';
import { SCHEMA } from '#shared/definition/definition';
import { fromSchema1 } from '#shared/definition/migration/from-schema-1';

/** What brings a definition of one schema to the next one. Stored versions are never rewritten: this happens on reading. */
const STEPS: Readonly<Record<number, (definition: JsonObject) => JsonObject>> = { 1: fromSchema1 };

/**
 * A definition as the present language writes it. What is no definition, or of a schema that is not known, comes back as it
 * is: parsing it says what is wrong. Pure; the argument is not changed.
 */
export function migrateDefinition(stored: Json): Json {
  let current = stored;
  while (isObject(current) && typeof current['schema'] === 'number' && current['schema'] < SCHEMA) {
    const step = STEPS[current['schema']];
    if (step === undefined) return current;
    current = step(current);
  }
  return current;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
