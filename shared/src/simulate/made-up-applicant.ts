import type * as z from 'zod';
import { Scenario } from '#shared/definition/scenario';

/** Somebody who applies, as far as he himself and what is known of him go: a scenario of which nobody knows yet what comes out. */
export const MadeUpApplicant = Scenario.omit({ moves: true, expected: true }).meta({ id: 'MadeUpApplicant' });
export type MadeUpApplicant = z.infer<typeof MadeUpApplicant>;
