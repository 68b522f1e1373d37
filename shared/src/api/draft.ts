import * as z from 'zod';
import { CalendarYear } from '#shared/kernel/calendar';
import { Slug } from '#shared/kernel/key';
import { Id, IdPath } from '#shared/api/path';
import { Answers } from '#shared/form/answers';
import { ApplicantProfile } from '#shared/form/applicant';
import { FileRef, MAX_PLACE } from '#shared/case/file-ref';
import { MaterialChoices } from '#shared/material/material-choices';
import { ContentHash } from '#shared/version/item-version';

/** `POST /api/drafts`: begins an application to the version in force, or finds the one that was begun. */
export const NewDraft = z.strictObject({ item: Slug }).meta({ id: 'NewDraft' });
export type NewDraft = z.infer<typeof NewDraft>;

/** What an applicant has not submitted yet. It keeps the version that it began with. ETag: "<revision>". */
export const DraftView = z
  .strictObject({
    id: z.string(),
    item: Slug,
    version: z.int(),
    hash: ContentHash,
    answers: Answers.describe('Everything typed, as saved'),
    choices: MaterialChoices,
    files: z.array(FileRef),
    page: z.string().optional().describe('Key of the page where he left'),
    profile: ApplicantProfile.describe('What the platform knows of him'),
    today: z.string().describe('The civil day of the server'),
    calendar: z.array(CalendarYear).describe('The years whose working days are known'),
    revision: z.int(),
    savedAt: z.string(),
  })
  .meta({ id: 'DraftView' });
export type DraftView = z.infer<typeof DraftView>;

/** `PUT /api/drafts/:id` under If-Match. */
export const SaveAnswers = z
  .strictObject({ answers: Answers, choices: MaterialChoices.optional(), page: z.string().max(64).optional() })
  .meta({ id: 'SaveAnswers' });
export type SaveAnswers = z.infer<typeof SaveAnswers>;

/** What a save answers. */
export const SavedDraft = z.strictObject({ revision: z.int(), savedAt: z.string() }).meta({ id: 'SavedDraft' });
export type SavedDraft = z.infer<typeof SavedDraft>;

/** A draft in the list. */
export const DraftCard = z
  .strictObject({
    id: z.string(),
    item: Slug,
    name: z.string(),
    nameEn: z.string().optional(),
    version: z.int(),
    page: z.string().optional(),
    savedAt: z.string(),
  })
  .meta({ id: 'DraftCard' });
export type DraftCard = z.infer<typeof DraftCard>;
export const DraftList = z.strictObject({ drafts: z.array(DraftCard) }).meta({ id: 'DraftList' });
export type DraftList = z.infer<typeof DraftList>;

/** What an upload answers (`POST /api/drafts/:id/files?material=key`, multipart; also `POST /api/cases/:id/files`). */
export const UploadView = z.strictObject({ file: FileRef }).meta({ id: 'UploadView' });
export type UploadView = z.infer<typeof UploadView>;
export const UploadQuery = z.strictObject({
  material: z.string().max(MAX_PLACE).describe('The key of a material, or the place of a question, field:<keys>'),
});
export type UploadQuery = z.infer<typeof UploadQuery>;

/** `DELETE /api/drafts/:id/files/:file` takes a file out of a draft. */
export const DraftFilePath = IdPath.extend({ file: Id });
export type DraftFilePath = z.infer<typeof DraftFilePath>;
