import { MAX_DEPTH } from '#shared/kernel/depth';
import { pointerTo } from '#shared/kernel/pointer';
import type { Refusal } from '#shared/kernel/outcome';

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Names by which the database driver and mongoose tell their own objects from data: JSON that has one would be taken for what it is not,
 * and stored as something else or not at all. No key of ours is called so.
 */
const MARKS: ReadonlySet<string> = new Set([
  '_bsontype',
  '$__',
  '$isMongooseMap',
  'isMongooseBuffer',
  'constructor',
  '__proto__',
]);

/** Where an object or a list stands in the body. */
interface Level {
  readonly value: object;
  readonly key?: string | number;
  readonly above?: Level;
}

/**
 * Why a parsed JSON value cannot be kept, whatever its schema: nested too deeply, a text that is no Unicode, a zero sign in a key, or a
 * name that only the machinery may use. Undefined where nothing is wrong. Iterative, so that the question itself cannot overflow the stack.
 */
export function bodyFault(body: unknown): Refusal | undefined {
  if (typeof body === 'string') return LONE_SURROGATE.test(body) ? { code: 'BODY.NOT_TEXT' } : undefined;
  let levels: Level[] = isObject(body) ? [{ value: body }] : [];
  for (let depth = 0; levels.length > 0; depth++) {
    if (depth > MAX_DEPTH) return { code: 'BODY.TOO_DEEP' };
    const next: Level[] = [];
    for (const level of levels) {
      const fault = Array.isArray(level.value) ? undefined : keyFault(level);
      if (fault) return fault;
      for (const [key, inner] of Object.entries(level.value) as [string, unknown][]) {
        if (typeof inner === 'string' && LONE_SURROGATE.test(inner)) return at('BODY.NOT_TEXT', level, key);
        if (isObject(inner)) next.push({ value: inner, key, above: level });
      }
    }
    levels = next;
  }
  return undefined;
}

function keyFault(level: Level): Refusal | undefined {
  for (const key of Object.keys(level.value)) {
    if (key.includes('\0') || LONE_SURROGATE.test(key)) return { code: 'BODY.NOT_TEXT' };
    if (MARKS.has(key)) return at('BODY.KEY_REFUSED', level, key);
  }
  return undefined;
}

function at(code: string, level: Level, key: string): Refusal {
  const path: (string | number)[] = [key];
  for (let up: Level | undefined = level; up?.key !== undefined; up = up.above) path.unshift(up.key);
  const params = code === 'BODY.KEY_REFUSED' ? { key } : undefined;
  return {
    code,
    ...(params && { params }),
    errors: [{ pointer: pointerTo(...path), code, ...(params && { params }) }],
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
