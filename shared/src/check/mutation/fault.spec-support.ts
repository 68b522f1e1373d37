import type { Definition } from '#shared/definition/definition';
import type { Random } from '#shared/kernel/random';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import { changed, pointerOf, spotsOf, type Spot } from '#shared/check/mutation/spots.spec-support';

/** One thing that could be wrong with a definition: where, and what stands there then; undefined for nothing. */
export interface Edit {
  readonly spot: Spot;
  readonly value: Json | undefined;
}

/** What a kind of fault looks at. */
export interface Given {
  readonly definition: Definition;
  readonly spots: readonly Spot[];
  readonly random: Random;
}

/** A kind of fault: every place of a definition where it could happen. */
export type FaultKind = (given: Given) => readonly Edit[];

/** A definition with one fault. */
export interface Mutant {
  readonly kind: string;
  readonly at: Pointer;
  readonly was: Json;
  readonly is: Json | undefined;
  readonly definition: Json;
}

/** A fault of one of the kinds that have a place in the definition: each kind, then each place, is as likely as the others. */
export function mutantOf(definition: Definition, kinds: Readonly<Record<string, FaultKind>>, random: Random): Mutant {
  const given: Given = { definition, spots: spotsOf(definition as Json), random };
  const names = Object.keys(kinds);
  for (;;) {
    const kind = names[Math.floor(random() * names.length)]!;
    const edits = kinds[kind]!(given);
    const edit = edits[Math.floor(random() * edits.length)];
    if (edit === undefined) continue;
    const { spot, value } = edit;
    return {
      ...{ kind, at: pointerOf(spot), was: spot.value, is: value },
      definition: changed(definition as Json, spot.steps, value),
    };
  }
}
