import type { Signal } from '@angular/core';
import type { Json } from '#shared/kernel/json';
import type { Pointer } from '#shared/kernel/pointer';
import type { Field } from '#shared/definition/field';
import type { RepeatGroup, Table } from '#shared/definition/form-element';
import type { CompiledElement } from '#shared/form/compiled-form';
import type { FieldIssue, FormEntry } from '#shared/form/form-state';

export type PlaceSource = Field | Table | RepeatGroup;

/** One question on the screen: what is asked, what holds of it now, and how it is answered. */
export interface Place<S extends PlaceSource = PlaceSource> {
  /** Into the answers, e.g. /managers/0/name. */
  readonly pointer: Pointer;
  /** The DOM id of its first control. */
  readonly id: string;
  readonly element: CompiledElement;
  readonly source: S;
  /** What the engine says of it now. */
  readonly entry: Signal<FormEntry>;
  /** The issues that the person should see: only after he left the field, and not while he types. */
  readonly issues: Signal<readonly FieldIssue[]>;
  /** Whether he left it once since he last typed: from then on what is wrong is said. */
  readonly left: Signal<boolean>;
  /** Whether the person himself answered it on this screen. */
  readonly answered: Signal<boolean>;
  answer(value: Json | undefined): void;
  /** The person left it: what is wrong may be said from now on. */
  leave(): void;
}

/** The DOM id of the control at a pointer; parts of a composite value have one too (/agent/name). */
export function idOf(pointer: Pointer): string {
  return `q${pointer.replaceAll('/', '-').replaceAll('~', '_')}`;
}
