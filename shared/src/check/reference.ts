import type { Pointer } from '#shared/kernel/pointer';
import type { Text } from '#shared/kernel/text';

/** A name in a definition that must stand for something. */
export interface Reference {
  readonly pointer: Pointer;
  readonly name: string;
  readonly place: Text;
  /** What it must name, e.g. 环节. */
  readonly target: Text;
  readonly harm?: Text;
  readonly known: boolean;
}
