import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { PLATFORM } from '#shared/case/actor';
import { civilDateOf } from '#shared/kernel/civil-date';
import { additionOf } from '#backend/case/append-events';
import { CaseTrail } from '#backend/case/case-trail';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { documentOf } from '#backend/document/paper-of';
import { PdfPrinter } from '#backend/document/pdf-printer';
import { Ids } from '#backend/platform/ids';
import { WakeUp } from '#backend/platform/wake-up';
import { EffectFailed } from '#backend/work/effect-failed';
import { IssueRepository } from '#backend/work/issue.repository';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** Issues a legal document: gives it a number and appends its event; the printing follows as an effect of that. */
@Injectable()
export class IssueDocument {
  constructor(
    private readonly cases: CaseRepository,
    private readonly issues: IssueRepository,
    private readonly outbox: OutboxRepository,
    private readonly facts: PinnedFacts,
    private readonly trail: CaseTrail,
    private readonly ids: Ids,
    private readonly wakeUp: WakeUp,
    private readonly printer: PdfPrinter,
  ) {}

  /** Fails for good with DOCUMENT.UNPRINTABLE, before a number is used up. */
  async run(id: string, effect: Extract<Effect, { kind: 'issueDocument' }>): Promise<void> {
    const doc = await this.cases.find(id);
    if (doc === undefined) return;
    const facts = await this.facts.of(doc.item, doc.version);
    const template = facts.definition.documents.find((entry) => entry.key === effect.template);
    const printable = documentOf(doc, facts, effect.template, effect.cause, '');
    if (template === undefined || printable === undefined) return this.outbox.finish(id, effect.id);
    const fit = await this.printer.check(printable);
    if (!fit.ok) throw new EffectFailed(fit.refusal);
    const year = civilDateOf(facts.now).slice(0, 4);
    const file = this.ids.next();
    const issued = await this.issues.issue(id, effect.id, `${template.prefix}:${year}`, (found, count) => ({
      addition: additionOf(facts, found, [
        {
          ...{
            kind: 'documentIssued',
            at: facts.now,
            by: PLATFORM,
            id: effect.id,
            template: template.key,
            document: template.kind,
            title: template.title,
          },
          number: `${template.prefix}〔${year}〕${String(count).padStart(6, '0')}号`,
          file,
        },
      ]),
    }));
    if (issued !== undefined) await this.trail.record({ id, number: doc.number, definition: facts.definition }, issued);
    this.wakeUp.call();
  }
}
