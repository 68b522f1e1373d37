import type { Definition } from '#shared/definition/definition';
import type { Pointer } from '#shared/kernel/pointer';
import { valueAt } from '../edit/patch';

/** The records of one scenario that are told by key. */
function recordsOf(scenario: Pointer, moves: number, at: Pointer): readonly Pointer[] {
  if (/^\/form\/pages\/\d+\/sections\/\d+\/elements\/\d+$/.test(at))
    return [
      `${scenario}/answers`,
      `${scenario}/expected/values`,
      ...Array.from({ length: moves }, (_, n) => `${scenario}/moves/${n}/answers`),
    ];
  if (/^\/materials\/\d+$/.test(at)) return [`${scenario}/expected/materials`, `${scenario}/evidence/answers`];
  return /^\/clocks\/\d+$/.test(at) ? [`${scenario}/expected/clocks`] : [];
}

/** Where scenarios hold something under the key of what stands at a place: answers by field, expectations by material or limit. */
export function recordsWith(definition: Definition, at: Pointer, key: string): readonly Pointer[] {
  return (definition.scenarios ?? [])
    .flatMap(({ moves }, index) => recordsOf(`/scenarios/${index}`, moves.length, at))
    .filter((record) => valueAt(definition, `${record}/${key}`) !== undefined);
}
