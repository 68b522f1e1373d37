import { done, type Outcome, refused } from '#shared/kernel/outcome';
import type { SaveDraft } from '#shared/api/item';
import { canonicalize } from '#shared/version/canonical';
import { Text } from '#shared/kernel/text';
import type { ItemChange } from '#backend/item/item-change';
import type { ItemDoc, ItemDraft } from '#backend/item/item.model';
import { sha256 } from '#backend/platform/sha256';

/** When and by whom (account) an act is done. */
export interface By {
  readonly at: string;
  readonly account: string;
}

/** A save: the definition replaces the draft's, or begins a draft on the version in force. */
export function decideSave(doc: ItemDoc, revision: number, body: SaveDraft, by: By): Outcome<ItemChange> {
  if (doc.draft?.review) return refused('ITEM.IN_REVIEW');
  if (doc.revision !== revision) return refused('REVISION.STALE', { revision: doc.revision });
  const saved = canonicalize(body.definition);
  const content = `sha256:${sha256(saved)}`;
  const draft: ItemDraft = {
    definition: body.definition,
    hash: content,
    ...basis(doc),
    savedAt: by.at,
    savedBy: by.account,
    ...(doc.draft?.returned && { returned: doc.draft.returned }),
  };
  return done({
    next: { name: nameIn(body.definition) ?? doc.name, draft, live: doc.live, revision: doc.revision + 1 },
    edit: { act: 'saved', commands: body.commands, content, saved },
    details: { revision: doc.revision + 1, hash: content, edits: body.commands.length },
  });
}

/** Handing the draft to the second person. Whether it may be published was judged before, on this very hash. */
export function decideSubmit(doc: ItemDoc, hash: string, by: By): Outcome<ItemChange> {
  const { draft } = doc;
  if (!draft) return refused('ITEM.NO_DRAFT');
  if (draft.review) return refused('ITEM.IN_REVIEW');
  if (draft.hash !== hash) return refused('ITEM.HASH_CHANGED', { hash: draft.hash });
  if (doc.live?.hash === hash) return refused('ITEM.UNCHANGED');
  const { returned: _returned, ...rest } = draft;
  return done(kept(doc, { ...rest, review: { by: by.account, hash, at: by.at } }, 'submitted', draft.hash));
}

/** Taking it back, by who submitted it. */
export function decideWithdraw(doc: ItemDoc, by: By): Outcome<ItemChange> {
  const { draft } = doc;
  if (!draft?.review) return refused('ITEM.NOT_IN_REVIEW');
  if (draft.review.by !== by.account) return refused('ITEM.NOT_YOUR_REVIEW');
  const { review: _review, ...rest } = draft;
  return done(kept(doc, rest, 'withdrawn', draft.hash));
}

/** Giving it back to the author with a comment, by another person. */
export function decideReturn(doc: ItemDoc, comment: string, by: By): Outcome<ItemChange> {
  const { draft } = doc;
  if (!draft?.review) return refused('ITEM.NOT_IN_REVIEW');
  if (draft.review.by === by.account) return refused('ITEM.FOUR_EYES');
  const { review: _review, ...rest } = draft;
  const change = kept(doc, { ...rest, returned: { by: by.account, at: by.at, comment } }, 'returned', draft.hash);
  return done({ ...change, edit: { ...change.edit, comment } });
}

/** Publishing what was seen, by another person than who submitted or last saved it. The version takes the next number. */
export function decidePublish(doc: ItemDoc, hash: string, by: By, versionId: string): Outcome<ItemChange> {
  const { draft } = doc;
  if (!draft?.review) return refused('ITEM.NOT_IN_REVIEW');
  if (draft.review.by === by.account || draft.savedBy === by.account) return refused('ITEM.FOUR_EYES');
  if (draft.review.hash !== hash || draft.hash !== hash) return refused('ITEM.HASH_CHANGED', { hash: draft.hash });
  const number = (doc.live?.number ?? 0) + 1;
  return done({
    next: { name: doc.name, live: { number, hash, publishedAt: by.at, publisher: by.account }, revision: doc.revision },
    edit: { act: 'published', content: hash },
    version: {
      _id: versionId,
      item: doc.item,
      number,
      hash,
      department: doc.department,
      definition: draft.definition,
      author: draft.review.by,
      publisher: by.account,
      publishedAt: by.at,
    },
    details: { version: number, hash, author: draft.review.by },
  });
}

function kept(doc: ItemDoc, draft: ItemDraft, act: ItemChange['edit']['act'], content: string): ItemChange {
  return {
    next: { name: doc.name, draft, live: doc.live, revision: doc.revision },
    edit: { act, content },
    details: { hash: content },
  };
}

function basis(doc: ItemDoc): { basedOn?: number } {
  const basedOn = doc.draft ? doc.draft.basedOn : doc.live?.number;
  return basedOn === undefined ? {} : { basedOn };
}

/** The name that a draft has now, where it is a text. */
function nameIn(definition: SaveDraft['definition']): Text | undefined {
  const { basics } = definition;
  if (typeof basics !== 'object' || basics === null || Array.isArray(basics)) return undefined;
  const read = Text.safeParse((basics as Record<string, unknown>)['name']);
  return read.success ? read.data : undefined;
}
