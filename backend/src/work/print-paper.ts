import { Inject, Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { paperOf } from '#backend/document/paper-of';
import { PdfPrinter } from '#backend/document/pdf-printer';
import { FileStore } from '#backend/file/file-store.repository';
import { SETTINGS, siteOf, type Settings } from '#backend/platform/settings';
import { EffectFailed } from '#backend/work/effect-failed';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** Prints an issued paper and keeps it in the file store. */
@Injectable()
export class PrintPaper {
  constructor(
    private readonly cases: CaseRepository,
    private readonly outbox: OutboxRepository,
    private readonly files: FileStore,
    private readonly facts: PinnedFacts,
    private readonly printer: PdfPrinter,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async run(id: string, effect: Extract<Effect, { kind: 'print' }>): Promise<void> {
    const doc = await this.cases.find(id);
    if (doc === undefined) return;
    // What would be printed is no longer known, and may not be.
    if (doc.state.erased !== undefined) return this.outbox.finish(id, effect.id);
    const paper = paperOf(doc, await this.facts.of(doc.item, doc.version), effect.document);
    if (paper !== undefined && (await this.files.find(paper.file)) === undefined) {
      const pdf = await this.printer.print(paper.printable, siteOf(this.settings));
      if (!pdf.ok) throw new EffectFailed(pdf.refusal);
      await this.files.put(
        paper.file,
        { owner: id, name: `${paper.printable.title}.pdf`, type: 'application/pdf' },
        Buffer.from(pdf.value),
      );
    }
    await this.outbox.finish(id, effect.id);
  }
}
