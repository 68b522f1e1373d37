import type { Basics } from '#shared/definition/basics';
import type { Definition } from '#shared/definition/definition';

/** What the clocks need to know of an item; a `Definition` is one. */
export type ClockedItem = Pick<Definition, 'chain' | 'clocks'> & { readonly basics: Pick<Basics, 'taskType'> };
