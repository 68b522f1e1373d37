/**
 * Words of the language that are refused by name until they run, by the place where they would stand.
 * What runs has a record of its own; a name leaves this table in the change that makes it run.
 */
export const NOT_YET = {
  step: ['applicant', 'joint', 'procedure', 'handover'],
  mode: ['ratio', 'crew'],
  intake: ['returnAndResubmit', 'onTheSpot'],
  source: ['certificate', 'sharedData', 'earlierCase', 'commitment'],
  necessity: ['deferrable'],
  clock: ['correction', 'step', 'check', 'validity', 'renewal'],
  result: ['entitlement'],
  part: ['scenarios', 'aftercare', 'commitments'],
} as const;

export type NotYetPlace = keyof typeof NOT_YET;
