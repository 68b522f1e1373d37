import type { Json } from '#shared/kernel/json';

/** Most signs and entries of a result: as many as the longest text may have, far fewer than texts that double themselves come to. */
const MOST = 20_000;

/** What may still be taken over of one result. */
interface Room {
  left: number;
}

/**
 * A result of CEL as JSON: integers become numbers, -0 becomes 0, objects lose their prototype. Undefined for what JSON
 * cannot hold, NaN and the infinities included, and for what is larger than 20 000 signs and entries: such a value is unknown.
 */
export function toJson(value: unknown): Json | undefined {
  return convert(value, { left: MOST });
}

function convert(value: unknown, room: Room): Json | undefined {
  room.left -= typeof value === 'string' ? value.length : 1;
  if (room.left < 0) return undefined;
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'bigint':
      return Number(value);
    case 'number':
      return Number.isFinite(value) ? value + 0 : undefined;
    case 'object':
      return value === null ? undefined : listOrObject(value, room);
    default:
      return undefined;
  }
}

function listOrObject(value: object, room: Room): Json | undefined {
  if (Array.isArray(value)) {
    const entries: Json[] = [];
    for (const entry of value) {
      const json = convert(entry, room);
      if (json === undefined) return undefined;
      entries.push(json);
    }
    return entries;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return undefined;
  const object = Object.create(null) as Record<string, Json>;
  for (const [key, member] of Object.entries(value)) {
    const json = convert(member, room);
    if (json === undefined) return undefined;
    object[key] = json;
  }
  return object;
}
