import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { fileIdsIn } from '#shared/case/file-ids';
import type { Json } from '#shared/kernel/json';
import { CaseRepository } from '#backend/case/case.repository';
import { DraftRepository } from '#backend/draft/draft.repository';
import { FileStore } from '#backend/file/file-store.repository';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** Deletes the draft that became a case, and the files that the case did not need: neither for a material nor for a question. */
@Injectable()
export class DeleteDraft {
  constructor(
    private readonly cases: CaseRepository,
    private readonly outbox: OutboxRepository,
    private readonly drafts: DraftRepository,
    private readonly files: FileStore,
  ) {}

  async run(id: string, effect: Extract<Effect, { kind: 'deleteDraft' }>): Promise<void> {
    const doc = await this.cases.find(id);
    if (doc === undefined) return;
    const draft = await this.drafts.find(id, doc.applicant);
    const kept = new Set(fileIdsIn(doc.events.map(({ event }) => event) as unknown as Json));
    for (const file of draft?.files ?? []) if (!kept.has(file.id)) await this.files.delete(file.id);
    await this.drafts.delete(id, doc.applicant);
    await this.outbox.finish(id, effect.id);
  }
}
