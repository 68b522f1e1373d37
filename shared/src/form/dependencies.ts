import type { Pointer } from '#shared/kernel/pointer';
import type { CompiledForm } from '#shared/form/compiled-form';
import { circlesIn } from '#shared/form/dependency-order';
import { planOf } from '#shared/form/plan';

/** A part of a form inside a circle of dependencies. */
export interface CirclePart {
  readonly key: string;
  /** Its place in the definition, e.g. '/form/pages/0/sections/1/elements/3'; '/situations' for which one holds. */
  readonly pointer: Pointer;
}

/**
 * The circles in which visibility, values, defaults or read-only conditions of a form depend on each other, each with its
 * parts in the order of the form. Checks and requirements cannot be part of one: nothing depends on them.
 */
export function findCycles(form: CompiledForm): readonly (readonly CirclePart[])[] {
  return circlesIn(planOf(form).order).map((circle) => {
    const parts = new Map(circle.map(({ key, pointer }): [Pointer, CirclePart] => [pointer, { key, pointer }]));
    return [...parts.values()].sort((a, b) => a.pointer.localeCompare(b.pointer, 'en', { numeric: true }));
  });
}
