import type { Json, JsonObject } from '#shared/kernel/json';

/**
 * Schema 1 → 2: what a task allows besides deciding stands together under `may`; an effect of silence has its own legal
 * basis (that of its clock until somebody looks); an extension says how often.
 */
export function fromSchema1(definition: JsonObject): JsonObject {
  const { chain, clocks } = definition;
  return {
    ...definition,
    schema: 2,
    ...(isObject(chain) && { chain: { ...chain, ...listOf('steps', chain['steps'], stepOf2) } }),
    ...listOf('clocks', clocks, clockOf2),
  };
}

function stepOf2({ mayCorrect, ...step }: JsonObject): JsonObject {
  return mayCorrect === undefined ? step : { ...step, may: { correct: mayCorrect } };
}

function clockOf2({ onExpiry, extension, ...clock }: JsonObject): JsonObject {
  return {
    ...clock,
    ...(isObject(extension) && { extension: { ...extension, times: 1 } }),
    ...(typeof onExpiry === 'string' && {
      onExpiry: { effect: onExpiry, legalBasis: clock['legalBasis'] ?? [] },
    }),
  };
}

function listOf(key: string, value: Json | undefined, change: (entry: JsonObject) => JsonObject): JsonObject {
  if (!Array.isArray(value)) return {};
  return { [key]: value.map((entry: Json) => (isObject(entry) ? change(entry) : entry)) };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
