import { sameJson, type Json, type JsonObject } from '#shared/kernel/json';
import { pointerTo, type Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';
import type { Change } from '#shared/diff/change';
import { impactOf, type ImpactRule } from '#shared/diff/impact';
import { inWords } from '#shared/diff/in-words';

/** How a property is called and what a change of it means. */
export type Properties = Readonly<Record<string, readonly [zh: string, en: string, impact: ImpactRule]>>;

/** Where a changed thing stands. */
export interface Spot {
  readonly part: Change['part'];
  readonly pointer: Pointer;
  readonly place: Text;
}

/** The identity, which is told as a rename, and what nobody reads as a change. */
const IDENTITY: ReadonlySet<string> = new Set(['key', 'formerly']);

/** Every property that differs, those that the table does not know under their own name. `apart` are told elsewhere. */
export function propertyChanges(
  spot: Spot,
  before: object,
  after: object,
  table: Properties,
  apart: ReadonlySet<string> = new Set(),
): Change[] {
  const [old, fresh] = [before as JsonObject, after as JsonObject];
  const names = [...new Set([...Object.keys(old), ...Object.keys(fresh)])];
  return names.flatMap((name) => {
    const [was, is] = [valueOf(old, name), valueOf(fresh, name)];
    if (IDENTITY.has(name) || apart.has(name) || sameJson(was, is)) return [];
    const [zh, en, impact] = Object.hasOwn(table, name) ? table[name]! : ([name, name, 'procedure'] as const);
    return [
      {
        kind: 'changed' as const,
        ...spot,
        pointer: `${spot.pointer}${pointerTo(name)}`,
        impact: impactOf(impact, was, is),
        what: { zh, en },
        ...inWords(was, is),
      },
    ];
  });
}

/** An element that came, went, moved or got another key. */
export function elementChange(
  spot: Spot,
  kind: Exclude<Change['kind'], 'changed'>,
  impact: Change['impact'],
  what: Text,
  values: Pick<Change, 'before' | 'after'> = {},
): Change {
  return { kind, ...spot, impact, what, ...values };
}

/** What a rename says. */
export function renameOf(spot: Spot, before: string, after: string): Change[] {
  return before === after
    ? []
    : [elementChange(spot, 'renamed', 'wording', { zh: '键改名', en: 'key renamed' }, { before, after })];
}

function valueOf(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}
