import * as z from 'zod';
import { CalendarYear } from '#shared/kernel/calendar';
import { Key, Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { AvailableCommand, CaseCommand } from '#shared/case/case-command';
import { CaseEvent } from '#shared/case/case-event';
import { CaseState, CaseStatus } from '#shared/case/case-state';
import { ClockLedger } from '#shared/clock/clock-ledger';
import { Light } from '#shared/clock/light';
import { Answers } from '#shared/form/answers';
import { EndKind } from '#shared/definition/step/plain-steps';
import { IdPath } from '#shared/api/path';
import { pageOf, PageQuery } from '#shared/api/paging';
import { MaterialChoices } from '#shared/material/material-choices';
import { MaterialPlan } from '#shared/material/material-plan';

/** `POST /api/cases` with Idempotency-Key: submits a draft. The case takes the draft's id. */
export const SubmitApplication = z
  .strictObject({
    draft: z.string().max(40),
    answers: Answers,
    choices: MaterialChoices.optional().describe('Promises, and what follows later; absent means none'),
  })
  .meta({ id: 'SubmitApplication' });
export type SubmitApplication = z.infer<typeof SubmitApplication>;

/** What a submission answers: the receipt. */
export const Submitted = z
  .strictObject({ id: z.string(), number: z.string(), at: z.string(), seq: z.int() })
  .meta({ id: 'Submitted' });
export type Submitted = z.infer<typeof Submitted>;

/** `POST /api/cases/:id/commands` with Idempotency-Key. `seq` is the state that the person saw. */
export const GiveCommand = z.strictObject({ seq: z.int().min(1), command: CaseCommand }).meta({ id: 'GiveCommand' });
export type GiveCommand = z.infer<typeof GiveCommand>;

/** `GET /api/cases/:id`: everything that this person may see and do. */
export const CaseView = z
  .strictObject({
    id: z.string(),
    itemName: Text,
    department: z.strictObject({ key: Slug, name: Text }),
    state: CaseState,
    materials: MaterialPlan,
    events: z.array(CaseEvent).describe('Applicants see them without inner reasons and names of officers'),
    ledger: ClockLedger,
    calendar: z.array(CalendarYear).describe('The years whose working days are known'),
    withheld: z
      .array(Key)
      .optional()
      .describe('Keys of answers that are there and that the steps of this reader do not read; absent means none'),
    commands: z.array(AvailableCommand).describe('Exactly what would be accepted of this person now'),
  })
  .meta({ id: 'CaseView' });
export type CaseView = z.infer<typeof CaseView>;

/** `/api/cases/:id/documents/:document` */
export const DocumentPath = IdPath.extend({
  document: z.string().regex(/^\d{1,4}-[A-Za-z0-9_]{1,64}$/, { error: 'ID.MALFORMED' }),
});
export type DocumentPath = z.infer<typeof DocumentPath>;

/** A case in a list. */
export const CaseCard = z
  .strictObject({
    id: z.string(),
    number: z.string(),
    item: Slug,
    itemName: Text,
    version: z.int(),
    holder: z.string().describe('Whom it is for'),
    status: CaseStatus,
    end: EndKind.optional(),
    step: z.strictObject({ key: z.string(), name: Text }).optional(),
    submittedAt: z.string(),
    changedAt: z.string(),
    due: z.string().optional().describe('Last day of the limit that runs out first, YYYY-MM-DD'),
    dueName: Text.optional().describe('Which limit that is'),
    light: Light.optional().describe('How near its limits are; absent while there is time, and after the end'),
    daysLeft: z.int().optional().describe('Working days left, 0 on the last day, negative when overdue'),
    mine: z.boolean().describe('Whether the reader may act on it now'),
  })
  .meta({ id: 'CaseCard' });
export type CaseCard = z.infer<typeof CaseCard>;
export const CasePage = pageOf(CaseCard, 'CasePage');
export type CasePage = z.infer<typeof CasePage>;

/**
 * The closed list of the desk's filters: mine = waits for a post that the reader holds, or was taken by him; receive = waits for
 * acceptance by his post; done = he decided in it; escalated = a limit ran out of which his post was told, and still is over;
 * red, yellow = every case of his department in that light; all = every case of his department. An auditor has no department:
 * he sees those of all.
 */
export const DeskQuery = PageQuery.extend({
  filter: z.enum(['mine', 'receive', 'done', 'all', 'escalated', 'red', 'yellow']).default('mine'),
  search: z.string().max(60).optional().describe('Case number or holder, from its beginning'),
}).meta({ id: 'DeskQuery' });
export type DeskQuery = z.infer<typeof DeskQuery>;
