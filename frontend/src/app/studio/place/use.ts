import type { Source } from './expressions';

/** One mention of a key: the text that holds it, and the range of the key in it. */
export interface Use extends Source {
  readonly from: number;
  readonly to: number;
}
