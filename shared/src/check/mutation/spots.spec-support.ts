import type { Json, JsonObject } from '#shared/kernel/json';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';

type Step = string | number;
type Steps = readonly Step[];

/** A value somewhere in a definition. */
export interface Spot {
  readonly steps: Steps;
  /** The property that holds it; of an entry of a list, the property that holds the list. */
  readonly name: string;
  readonly value: Json;
  /** The object or list that it stands in. */
  readonly parent: Json;
}

/** Every value inside a definition but the words that people read, in its order. */
export function spotsOf(root: Json): readonly Spot[] {
  const found: Spot[] = [];
  const visit = (value: Json, steps: Steps, name: string): void => {
    if (typeof value !== 'object' || value === null || 'zh' in value) return;
    for (const [key, inner] of Object.entries(value)) {
      const index = Array.isArray(value);
      const spot: Spot = {
        steps: [...steps, index ? Number(key) : key],
        name: index ? name : key,
        value: inner as Json,
        parent: value,
      };
      found.push(spot);
      visit(spot.value, spot.steps, spot.name);
    }
  };
  visit(root, [], '');
  return found;
}

export const pointerOf = (spot: Spot): Pointer => pointerTo(...spot.steps);

/** Whether a value is an object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same with another value at a place; undefined takes out what stands there. What is not on the way is shared. */
export function changed(root: Json, [step, ...rest]: Steps, value: Json | undefined): Json {
  if (step === undefined) return value ?? null;
  if (Array.isArray(root)) {
    const list = root as readonly Json[];
    if (rest.length > 0) return list.map((inner, n) => (n === step ? changed(inner, rest, value) : inner));
    return list.flatMap((inner, n) => (n !== step ? [inner] : value === undefined ? [] : [value]));
  }
  const { [step]: inner, ...others } = root as JsonObject;
  if (rest.length > 0) return { ...(root as JsonObject), [step]: changed(inner ?? null, rest, value) };
  return value === undefined ? others : { ...(root as JsonObject), [step]: value };
}
