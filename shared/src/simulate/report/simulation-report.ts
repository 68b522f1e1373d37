import * as z from 'zod';
import { Json } from '#shared/kernel/json';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { ClockPart } from '#shared/clock/clock-ledger';
import { EndKind } from '#shared/definition/step/plain-steps';
import { CONDITION_KINDS, type ConditionKind } from '#shared/simulate/conditions/condition';

const Count = z.int().min(0);

/** How a number is spread over the cases. */
export const Spread = z
  .strictObject({ min: z.number(), median: z.number(), p90: z.number(), max: z.number() })
  .meta({ id: 'Spread' });
export type Spread = z.infer<typeof Spread>;

/** How many applicants were on each side of a condition. */
export const ConditionCoverage = z
  .strictObject({
    pointer: z.string().describe('Into the definition'),
    kind: z.enum(Object.keys(CONDITION_KINDS) as [ConditionKind, ...ConditionKind[]]),
    words: Text,
    source: z.string().describe('The expression'),
    held: Count.describe('How often it held, in rows each row counted'),
    failed: Count.describe('How often it did not'),
  })
  .meta({ id: 'ConditionCoverage' });
export type ConditionCoverage = z.infer<typeof ConditionCoverage>;

/** How often cases came to a step, and went each way out of it. */
export const StepCoverage = z
  .strictObject({
    key: Key,
    name: Text,
    visits: Count,
    outcomes: z.array(z.strictObject({ key: z.string(), label: Text, taken: Count })),
  })
  .meta({ id: 'StepCoverage' });
export type StepCoverage = z.infer<typeof StepCoverage>;

const Reason = z.strictObject({ code: z.string(), pointer: z.string().optional() });

/** What came out for generated applicants and for named ones. The same seed gives the same report. */
export const SimulationReport = z
  .strictObject({
    seed: z.int(),
    runs: Count.describe('How many applicants were wanted'),
    conditions: z.array(ConditionCoverage),
    steps: z.array(StepCoverage),
    options: z
      .array(z.strictObject({ field: z.string(), option: Key, chosen: Count }))
      .describe('Of each choice outside rows; field is its key'),
    walks: z.strictObject({ ended: Count, stuck: Count, endless: Count, refused: Count }),
    ends: z.partialRecord(EndKind, Count).describe('How the chains ended'),
    aftercareEnds: z.partialRecord(EndKind, Count),
    days: z.partialRecord(ClockPart, Spread).describe('Working days in each part of the ledger, of cases that ended'),
    wholeDays: Spread.optional().describe('Working days of all six parts together; absent where no case ended'),
    asked: z
      .strictObject({
        fields: Spread.optional().describe('Questions asked of one applicant'),
        materials: z.record(z.string(), Count).describe('How many applicants had to hand it in'),
        acts: z.record(z.string(), Count).describe('What applicants had to do after they applied'),
        visits: Spread.optional(),
        posts: z.record(Slug, Count).describe('How often each post had to act, in all cases'),
      })
      .describe('What was asked of whom'),
    cannotApply: z
      .array(z.strictObject({ applicant: z.string(), issues: z.array(Reason) }))
      .describe('Made-up people whom the form lets nowhere'),
    strandedCases: z
      .array(
        z.strictObject({
          applicant: z.string(),
          kind: z.enum(['stuck', 'endless', 'refused']),
          at: z.array(z.string()).describe('Where it stands'),
          route: z.array(z.string()),
          why: z.array(Reason),
        }),
      )
      .describe('Cases that came to no end'),
    scenarios: z
      .array(
        z.strictObject({
          key: Key,
          name: Text,
          why: z.string().optional().describe('Why it does not fit the item at all'),
          differences: z.array(z.strictObject({ pointer: z.string(), expected: Json, actual: Json })),
        }),
      )
      .describe('Named applicants, with what came out otherwise than expected'),
    uncovered: z.array(Text).describe('What no applicant and no case met, in words'),
  })
  .meta({ id: 'SimulationReport' });
export type SimulationReport = z.infer<typeof SimulationReport>;
