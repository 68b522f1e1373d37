import * as z from 'zod';
import { Json } from '#shared/kernel/json';
import { Slug } from '#shared/kernel/key';
import { Text } from '#shared/kernel/text';
import { Finding } from '#shared/check/finding';
import { Surroundings } from '#shared/check/surroundings';
import { Change, Reductions } from '#shared/diff/change';
import { MeasuredReductions } from '#shared/diff/measured-reductions';
import { ContentHash, ItemVersion } from '#shared/version/item-version';

/** Where an item stands. inReview: a draft waits for the second person; liveWithDraft: a version is live and a draft is written. */
export const ItemStatus = z.enum(['draft', 'inReview', 'live', 'liveWithDraft']).meta({ id: 'ItemStatus' });
export type ItemStatus = z.infer<typeof ItemStatus>;

/** An item in the studio's list. */
export const ItemCard = z
  .strictObject({
    item: Slug,
    name: Text,
    department: Slug,
    status: ItemStatus,
    liveVersion: z.int().optional(),
    changedAt: z.string().optional().describe('Of the draft'),
    changedBy: z.string().optional().describe('Name of who saved it last'),
  })
  .meta({ id: 'ItemCard' });
export type ItemCard = z.infer<typeof ItemCard>;

/** `GET /api/items`. */
export const ItemList = z.strictObject({ items: z.array(ItemCard) }).meta({ id: 'ItemList' });
export type ItemList = z.infer<typeof ItemList>;

/** `POST /api/items`: begins a draft, empty or as a copy of another item's live definition. */
export const NewItem = z.strictObject({ item: Slug, name: Text, copyOf: Slug.optional() }).meta({ id: 'NewItem' });
export type NewItem = z.infer<typeof NewItem>;

/** A draft under edit may be broken: it is stored as JSON and judged by checkDefinition. */
const DraftDefinition = z.record(z.string(), Json);

/** `GET /api/items/:item/draft`, with its ETag. */
export const ItemDraftView = z
  .strictObject({
    item: Slug,
    status: ItemStatus,
    basedOn: z.int().optional().describe('Version that the draft began from'),
    definition: DraftDefinition,
    hash: ContentHash,
    revision: z.int().describe('Number of saves; the ETag is "<revision>"'),
    savedAt: z.string(),
    savedBy: z.string().describe('Name'),
    submittedBy: z.string().optional().describe('Account, while in review'),
    submittedHash: ContentHash.optional(),
    returned: z
      .strictObject({ by: z.string(), at: z.string(), comment: z.string() })
      .optional()
      .describe('The last return of the second person'),
  })
  .meta({ id: 'ItemDraftView' });
export type ItemDraftView = z.infer<typeof ItemDraftView>;

/** `PUT /api/items/:item/draft` under If-Match. `commands` are the designer's edits since the last save, kept in the history. */
export const SaveDraft = z
  .strictObject({
    definition: DraftDefinition,
    commands: z.array(z.strictObject({ name: z.string().max(80), place: z.string().max(400) })).max(500),
  })
  .meta({ id: 'SaveDraft' });
export type SaveDraft = z.infer<typeof SaveDraft>;

/** `POST /api/items/:item/review`: submit for review. Refused with ITEM.NOT_PUBLISHABLE while there are errors. */
export const SubmitReview = z
  .strictObject({ hash: ContentHash.describe('Of the draft that the author sees') })
  .meta({ id: 'SubmitReview' });
export type SubmitReview = z.infer<typeof SubmitReview>;

/** `GET /api/items/:item/review`: what the second person reads. */
export const ReviewView = z
  .strictObject({
    item: Slug,
    hash: ContentHash,
    author: z.string(),
    authorName: z.string(),
    submittedAt: z.string(),
    comparedWith: z.int().optional().describe('Version in force; absent for a first one'),
    changes: z.array(Change),
    reductions: Reductions.optional().describe('As the two definitions declare them'),
    measured: MeasuredReductions.optional().describe('On made-up people; absent where it was not done in time'),
    findings: z.array(Finding),
    runningCases: z.int().describe('Cases that stay on their versions, at most 1 000 counted'),
    definition: DraftDefinition,
    before: DraftDefinition.optional(),
  })
  .meta({ id: 'ReviewView' });
export type ReviewView = z.infer<typeof ReviewView>;

/** `POST /api/items/:item/versions`: publish what was seen. */
export const Publish = z
  .strictObject({ hash: ContentHash.describe('The hash that the publisher saw') })
  .meta({ id: 'Publish' });
export type Publish = z.infer<typeof Publish>;

/** `POST /api/items/:item/review/return`. */
export const ReturnReview = z
  .strictObject({ comment: z.string().max(2000).regex(/\S/, { error: 'VALUE.BLANK' }) })
  .meta({ id: 'ReturnReview' });
export type ReturnReview = z.infer<typeof ReturnReview>;

/** A version in the list of an item. */
export const VersionCard = ItemVersion.omit({ definition: true })
  .extend({ authorName: z.string(), publisherName: z.string(), live: z.boolean() })
  .meta({ id: 'VersionCard' });
export type VersionCard = z.infer<typeof VersionCard>;

/** `GET /api/items/:item/versions`. */
export const VersionList = z.strictObject({ versions: z.array(VersionCard) }).meta({ id: 'VersionList' });
export type VersionList = z.infer<typeof VersionList>;

/** `GET /api/items/:item/findings` judges the saved draft; the browser judges the unsaved one with the same function. */
export const FindingList = z
  .strictObject({ hash: ContentHash, findings: z.array(Finding) })
  .meta({ id: 'FindingList' });
export type FindingList = z.infer<typeof FindingList>;

/** `GET /api/items/surroundings`. */
export const SurroundingsView = Surroundings.meta({ id: 'SurroundingsView' });
export type SurroundingsView = z.infer<typeof SurroundingsView>;

/** A save of a draft, for the history. */
export const EditView = z
  .strictObject({
    seq: z.int(),
    at: z.string(),
    account: z.string(),
    name: z.string(),
    act: z.enum(['created', 'saved', 'submitted', 'withdrawn', 'returned', 'published']),
    commands: z.array(z.strictObject({ name: z.string(), place: z.string() })),
    comment: z.string().optional(),
  })
  .meta({ id: 'EditView' });
export type EditView = z.infer<typeof EditView>;
export const EditList = z.strictObject({ edits: z.array(EditView) }).meta({ id: 'EditList' });
export type EditList = z.infer<typeof EditList>;
