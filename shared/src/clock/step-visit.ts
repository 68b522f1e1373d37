import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Instant } from '#shared/kernel/instant';
import { Key } from '#shared/kernel/key';

/** A lane and the joint step that it belongs to, by key. */
export const LaneRef = z.strictObject({ joint: Key, lane: Key }).meta({ id: 'LaneRef' });
export type LaneRef = z.infer<typeof LaneRef>;

/** One stay of a case in a step. */
export const StepVisit = z
  .strictObject({
    key: Key,
    within: LaneRef.optional(),
    from: Instant,
    to: Instant.optional().describe('Absent while it lasts'),
    due: CivilDate.optional().describe('Last day of the step’s own limit, as it was told'),
  })
  .meta({ id: 'StepVisit' });
export type StepVisit = z.infer<typeof StepVisit>;
