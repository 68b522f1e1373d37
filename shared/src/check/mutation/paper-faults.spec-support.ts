import { eitherOf, othersOf, unset, values, without } from '#shared/check/mutation/edits.spec-support';
import type { FaultKind } from '#shared/check/mutation/fault.spec-support';
import { isObject } from '#shared/check/mutation/spots.spec-support';
import { LimitUnit } from '#shared/definition/limit';
import { Material } from '#shared/definition/material';

const isLimit = (value: unknown): value is { n: number; unit: string } =>
  typeof value === 'object' && value !== null && 'n' in value && 'unit' in value;

/** Other limits in place of one. */
const limits =
  (others: (n: number, unit: string) => readonly { n: number; unit: string }[]): FaultKind =>
  ({ spots }) =>
    spots.flatMap((spot) =>
      isLimit(spot.value) ? others(spot.value.n, spot.value.unit).map((value) => ({ spot, value })) : [],
    );

/** Every other order of two neighbours of a list. */
const swapped: FaultKind = ({ spots }) =>
  spots.flatMap((spot) => {
    const list = spot.value;
    if (spot.name !== 'sources' || !Array.isArray(list)) return [];
    return list.slice(1).map((_, n) => {
      const value = [...list];
      [value[n], value[n + 1]] = [list[n + 1], list[n]];
      return { spot, value };
    });
  });

/** Single faults of materials, promises, limits, papers, results and their law. */
export const PAPER_FAULTS: Readonly<Record<string, FaultKind>> = {
  'remove a material’s source': without(['sources']),
  'swap sources': swapped,
  'remove a material': without(['materials'], isObject),
  'change what is necessary': values(['necessity'], othersOf(Material.shape.necessity.options)),
  'remove a waiver': without(['waivers']),
  'remove a promise': without(['commitments', 'fees'], isObject),
  'raise a limit': limits((n, unit) => [n + 1, n * 2 + 1, n * 10 + 10].map((more) => ({ n: more, unit }))),
  'lower a limit': limits((n, unit) => [n - 1, Math.floor(n / 2), 0].map((less) => ({ n: less, unit }))),
  'change a unit': limits((n, unit) => othersOf(LimitUnit.options)(unit).map((other) => ({ n, unit: other }))),
  'remove a clock': without(['clocks'], isObject),
  'move an anchor': values(['from', 'to'], (value, { definition }, { steps }) =>
    steps[0] === 'clocks' ? definition.clocks.flatMap(({ from, to }) => othersOf([from, to])(value)) : [],
  ),
  'drop a pause, an extension or an effect': eitherOf(
    without(['pausedBy']),
    unset(['pausedBy', 'extension', 'onExpiry']),
  ),
  'drop a legal basis': eitherOf(without(['legalBasis']), unset(['statute', 'legalBasis'])),
  'remove a document': without(['documents'], isObject),
  'remove a result': without(['results'], isObject),
  'remove a situation': without(['situations']),
  'remove a line': without(['lines', 'amounts', 'stops', 'reviewPoints']),
};
