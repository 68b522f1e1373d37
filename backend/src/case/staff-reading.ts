import { type FieldReading, fieldReading } from '#shared/case/field-reading';
import type { Definition } from '#shared/definition/definition';
import type { CaseDoc } from '#backend/case/case-doc';
import type { Caller } from '#backend/platform/http/caller';

/** What somebody of the staff reads of a case: auditors everything, others what their steps read. */
export function staffReading(definition: Definition, { events }: CaseDoc, caller: Caller): FieldReading {
  if (caller.roles.includes('auditor')) return { hidden: new Set(), steps: [] };
  return fieldReading(
    definition,
    events.map(({ event }) => event),
    { account: caller.account, posts: caller.posts.map(({ key }) => key) },
  );
}
