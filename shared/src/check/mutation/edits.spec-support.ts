import type { Json, JsonObject } from '#shared/kernel/json';
import type { Edit, FaultKind, Given } from '#shared/check/mutation/fault.spec-support';
import { isObject, type Spot } from '#shared/check/mutation/spots.spec-support';

type Values = (value: JsonObject, given: Given) => readonly (JsonObject | undefined)[];

/** Whether a value is an entry of a list. */
export const isEntry = ({ steps }: Spot): boolean => typeof steps.at(-1) === 'number';

/** Takes an entry out of lists of these names. */
export const without =
  (names: readonly string[], which: (entry: Json) => boolean = () => true): FaultKind =>
  ({ spots }) =>
    spots
      .filter((spot) => isEntry(spot) && names.includes(spot.name) && which(spot.value))
      .map((spot) => ({ spot, value: undefined }));

/** Takes properties of these names away. */
export const unset =
  (names: readonly string[]): FaultKind =>
  ({ spots }) =>
    spots
      .filter((spot) => !isEntry(spot) && names.includes(spot.name))
      .map((spot): Edit => ({ spot, value: undefined }));

/** Puts other values in place of the entries of lists of these names. */
export const entries =
  (names: readonly string[], values: Values): FaultKind =>
  (given) =>
    given.spots
      .filter((spot) => isEntry(spot) && names.includes(spot.name))
      .flatMap((spot) => (isObject(spot.value) ? values(spot.value, given).map((value) => ({ spot, value })) : []));

/** Puts other values in place of properties of these names. */
export const values =
  (names: readonly string[], others: (value: Json, given: Given, spot: Spot) => readonly Json[]): FaultKind =>
  (given) =>
    given.spots
      .filter((spot) => !isEntry(spot) && names.includes(spot.name))
      .flatMap((spot) => others(spot.value, given, spot).map((value) => ({ spot, value })));

/** The edits of several kinds together. */
export const eitherOf =
  (...kinds: readonly FaultKind[]): FaultKind =>
  (given) =>
    kinds.flatMap((kind) => kind(given));

/** All other values of a set. */
export const othersOf =
  (set: readonly string[]) =>
  (value: Json): readonly string[] =>
    set.filter((other) => other !== value);
