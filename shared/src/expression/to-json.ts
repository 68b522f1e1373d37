import type { Json } from '#shared/kernel/json';

/**
 * A result of CEL as JSON: integers become numbers, -0 becomes 0, objects lose their prototype. Undefined for what JSON
 * cannot hold, NaN and the infinities included: such a value is unknown.
 */
export function toJson(value: unknown): Json | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'bigint':
      return Number(value);
    case 'number':
      return Number.isFinite(value) ? value + 0 : undefined;
    case 'object':
      return value === null ? undefined : listOrObject(value);
    default:
      return undefined;
  }
}

function listOrObject(value: object): Json | undefined {
  if (Array.isArray(value)) {
    const entries = value.map(toJson);
    return entries.every((entry) => entry !== undefined) ? entries : undefined;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return undefined;
  const object = Object.create(null) as Record<string, Json>;
  for (const [key, member] of Object.entries(value)) {
    const json = toJson(member);
    if (json === undefined) return undefined;
    object[key] = json;
  }
  return object;
}
