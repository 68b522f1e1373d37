import type { CaseView } from '#shared/api/case';
import { caseValues } from '#shared/case/case-values';
import { fillText } from '#shared/case/fill-text';
import { CALENDAR_2026 } from '#shared/clock/calendar-2026';
import type { Definition } from '#shared/definition/definition';
import type { RegionNames } from '#shared/form/region-names';
import type { Text } from '#shared/kernel/text';

/** What the applicant is told to do, with the values of his case in it. */
export function ownMessage(
  message: Text,
  { state, ledger }: Pick<CaseView, 'state' | 'ledger'>,
  definition: Definition,
  regions: RegionNames,
): Text {
  const facts = { definition, calendar: [CALENDAR_2026], now: ledger.asOf, regions };
  return fillText(message, caseValues(facts, state));
}
