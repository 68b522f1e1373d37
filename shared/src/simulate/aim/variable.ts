import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import type { Leaf } from '#shared/expression/goal-leaf';

/** Something that a condition reads and that can be given another value. */
export interface Variable {
  readonly id: string;
  /** The place of the form that holds it; absent for what stands beside the form. */
  readonly pointer?: Pointer;
  get(): Json | undefined;
  set(value: Json | undefined): void;
  /** Values worth trying for a condition; undefined clears it. */
  values(leaf: Leaf, row: Pointer | undefined): readonly (Json | undefined)[];
}
