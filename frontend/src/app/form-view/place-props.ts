import type { Signal } from '@angular/core';
import type { Cause } from './because';
import type { FormSession } from './form-session';
import type { Place, PlaceSource } from './place';

/** Where a conditional question stands in the run of questions that one answer called. */
export interface Run {
  readonly cause: Cause;
  /** Questions in the run; 0 for all but the first, which says why they are there. */
  readonly leads: number;
  /** Whether it is the last of the run. */
  readonly ends: boolean;
}

/** What a type of ours finds in `props`: signals and functions, never text to be evaluated. */
export interface PlaceProps<S extends PlaceSource = PlaceSource> {
  readonly place: Place<S>;
  readonly session: FormSession;
  readonly run: Signal<Run | undefined>;
}
