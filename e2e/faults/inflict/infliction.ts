import type { Stage } from '../stage.js';

/** A fault: what happens, and how it passes. One record a file. */
export interface Infliction {
  /** As the report names it. */
  readonly name: string;
  /** Makes it happen; gives what undoes it. */
  inflict(stage: Stage): Promise<() => Promise<void>>;
}
