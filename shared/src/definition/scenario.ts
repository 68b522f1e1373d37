import * as z from 'zod';
import { CivilDate } from '#shared/kernel/civil-date';
import { Json } from '#shared/kernel/json';
import { Key } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Limit } from '#shared/definition/limit';
import { EndKind } from '#shared/definition/step/plain-steps';

const Values = z.record(z.string().max(64), Json);

/** What somebody does with the case, and when. Whoever may do it does it; as many people as the step wants. */
export const ScenarioMove = z
  .strictObject({
    wait: Limit.optional().describe('How long after the move before; absent means at once'),
    does: z
      .enum([
        'accept',
        'refuseAcceptance',
        'refer',
        'requestCorrection',
        'proposeCorrection',
        'correct',
        'returnMaterials',
        'decide',
        'act',
        'setDeadline',
        'approveDeadline',
        'returnTo',
        'transfer',
        'extend',
        'supply',
        'withdrawCommitment',
        'withdraw',
        'wait',
      ])
      .describe('The command; wait only lets time pass'),
    at: Key.optional().describe('The step; absent means the only one that is open'),
    outcome: Key.optional(),
    form: Values.optional().describe('What is filled at the step'),
    answers: Values.optional().describe('Corrected answers'),
    places: z.array(Key).max(60).optional().describe('Told places: keys of fields and materials'),
    materials: z.array(Key).max(60).optional().describe('Materials that are handed in now'),
    target: z.string().max(80).optional().describe('Step, post, clock, commitment or organ that the command names'),
    limit: Limit.optional().describe('For extend and setDeadline'),
    agrees: z.boolean().optional().describe('For approveDeadline; absent means yes'),
    as: z.enum(['notAccepted', 'notNeeded']).optional(),
    reason: z.string().max(500).optional(),
  })
  .meta({ id: 'ScenarioMove' });
export type ScenarioMove = z.infer<typeof ScenarioMove>;

/** What must come out for a named applicant; what is absent is not asked. */
export const ScenarioExpectation = z
  .strictObject({
    shown: z.array(Key).optional().describe('Elements that he must see'),
    hidden: z.array(Key).optional().describe('Elements that he must not see'),
    values: Values.optional().describe('Answers that come by default or by computing'),
    situation: Key.optional(),
    materials: z.record(Key, z.string()).optional().describe('State of every material of the item'),
    fees: z.int().optional().describe('What he pays, integer fen'),
    route: z.array(Key).describe('Steps in the order entered, forks, lanes and end included'),
    end: EndKind,
    aftercareEnd: EndKind.optional(),
    days: z.record(z.string(), z.int()).optional().describe('Working days by part of the ledger; absent parts are 0'),
    clocks: z.record(Key, z.string()).optional().describe('State of clocks at the end'),
    documents: z.array(Key).optional().describe('Templates in the order issued'),
    certificates: z.array(z.string()).optional().describe('Results issued, with their state: foodLicence:valid'),
  })
  .meta({ id: 'ScenarioExpectation' });
export type ScenarioExpectation = z.infer<typeof ScenarioExpectation>;

/** A named applicant: who he is, what he answers, what then happens, and what must come out. Run at every publish. */
export const Scenario = z
  .strictObject({
    key: Key,
    name: Text.describe('Who it is, in a few words'),
    profile: Values.describe('What the platform knows of him, an ApplicantProfile'),
    today: CivilDate,
    answers: Values.describe('What he types; prefilled answers may be left out'),
    evidence: z.record(z.string(), Json).optional().describe('What is already known, an Evidence'),
    commitments: z.array(Key).max(20).optional().describe('Promises that he chooses beside the materials'),
    deferred: z.array(Key).max(20).optional().describe('Materials that he promises for later'),
    registers: z
      .record(z.string(), Json)
      .optional()
      .describe('What registers answer, by question; {"failure": "REGISTER.SLOW"} where one does not'),
    moves: z.array(ScenarioMove).max(100),
    expected: ScenarioExpectation,
  })
  .meta({ id: 'Scenario' });
export type Scenario = z.infer<typeof Scenario>;
