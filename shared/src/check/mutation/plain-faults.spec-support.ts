import type { Json } from '#shared/kernel/json';
import { isEntry } from '#shared/check/mutation/edits.spec-support';
import type { FaultKind } from '#shared/check/mutation/fault.spec-support';
import { isObject } from '#shared/check/mutation/spots.spec-support';

/** Single faults of the JSON, whatever it means: nothing is left out because of what it is. */
export const PLAIN_FAULTS: Readonly<Record<string, FaultKind>> = {
  'break a reference': ({ spots }) => {
    const keys = new Set(spots.flatMap(({ name, value }) => (name === 'key' ? [value] : [])));
    return spots
      .filter(({ name, value }) => name !== 'key' && typeof value === 'string' && keys.has(value))
      .map((spot) => ({ spot, value: `${String(spot.value)}Gone` }));
  },
  'rename a key': ({ spots }) =>
    spots.filter(({ name }) => name === 'key').map((spot) => ({ spot, value: `${String(spot.value)}Now` })),
  'take another’s key': ({ spots, random }) => {
    const keys = spots.filter(({ name }) => name === 'key');
    const other = keys[Math.floor(random() * keys.length)]?.value as Json;
    return keys.filter(({ value }) => value !== other).map((spot) => ({ spot, value: other }));
  },
  'erase a property': ({ spots }) => spots.filter((spot) => !isEntry(spot)).map((spot) => ({ spot, value: undefined })),
  'erase an entry': ({ spots }) => spots.filter(isEntry).map((spot) => ({ spot, value: undefined })),
  'empty a list': ({ spots }) => spots.filter(({ value }) => Array.isArray(value)).map((spot) => ({ spot, value: [] })),
  'turn a yes or no': ({ spots }) =>
    spots.filter(({ value }) => typeof value === 'boolean').map((spot) => ({ spot, value: !(spot.value as boolean) })),
  'take over a value': ({ spots, random }) => {
    const plain = spots.filter(({ value }) => typeof value === 'string' || typeof value === 'number');
    const other = plain[Math.floor(random() * plain.length)]!;
    return plain
      .filter(({ name, value }) => name === other.name && value !== other.value)
      .map((spot) => ({ spot, value: other.value }));
  },
  'put an entry twice': ({ spots }) =>
    spots
      .filter((spot) => isEntry(spot) && isObject(spot.value))
      .map((spot) => ({ spot: { ...spot, steps: spot.steps.slice(0, -1), value: spot.parent }, value: twice(spot) })),
};

function twice({ parent, value }: { readonly parent: Json; readonly value: Json }): Json {
  return [...(parent as readonly Json[]), value];
}
