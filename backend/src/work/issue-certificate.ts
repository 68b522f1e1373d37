import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { civilDateOf } from '#shared/kernel/civil-date';
import { awaitedResult, issueCertificate, type IssuedAs } from '#shared/case/platform-acts';
import { holderCodeOf, predecessorOf, wantedSuccession } from '#shared/case/succession';
import type { CaseState } from '#shared/case/case-state';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CertificateResult } from '#shared/definition/result';
import { certificateLines, holderOf } from '#shared/document/certificate-lines';
import { mask } from '#shared/document/mask';
import { printCertificate } from '#shared/document/print-certificate';
import { additionOf } from '#backend/case/append-events';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseTrail } from '#backend/case/case-trail';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import type { CertificateDoc } from '#backend/certificate/certificate-doc';
import { PdfPrinter } from '#backend/document/pdf-printer';
import { Ids } from '#backend/platform/ids';
import { WakeUp } from '#backend/platform/wake-up';
import { EffectFailed } from '#backend/work/effect-failed';
import { IssueRepository, type Issue } from '#backend/work/issue.repository';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** Issues the certificate that a case waits for; the chain goes on with the same write. */
@Injectable()
export class IssueCertificate {
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
  async run(id: string, effect: Extract<Effect, { kind: 'issueCertificate' }>): Promise<void> {
    const doc = await this.cases.find(id);
    if (doc === undefined) return;
    const facts = await this.facts.of(doc.item, doc.version);
    const awaited = awaitedResult(facts, doc.state);
    if (awaited === undefined) return this.outbox.finish(id, effect.id);
    const { result, step } = awaited;
    const issuedAs = {
      id: this.ids.next(),
      file: this.ids.next(),
      code: randomBytes(16).toString('base64url'),
      holder: holderOf(facts.definition, doc.state, result),
    };
    await this.assertPrintable(facts, doc, result, issuedAs);
    const make = (found: CaseDoc, numbered: Pick<IssuedAs, 'number' | 'predecessor'>): Issue => {
      const events = issueCertificate(facts, found.state, { ...issuedAs, ...numbered });
      // Only this effect moves a case on from an automatic step, and it is still in the outbox.
      if (events === undefined) throw new Error(`Case ${id} no longer waits for ${result.key}`);
      const addition = additionOf(facts, found, events);
      return { addition, certificate: { ...recordOf(facts, found, result, addition.set.state) } };
    };
    const counted = (count: number) => ({ number: `${result.prefix}${String(count).padStart(6, '0')}` });
    const wanted = wantedSuccession(facts, doc.state, step);
    const issued =
      wanted === undefined
        ? await this.issues.issue(id, effect.id, result.prefix, (found, count) => make(found, counted(count)))
        : await this.issues.succeed(id, effect.id, result.prefix, {
            number: wanted.number,
            predecessorOf: ({ applicant, state }, recorded) =>
              predecessorOf(recorded, {
                ...{ as: wanted.as, submittedOn: civilDateOf(state.submittedAt), type: result.type ?? result.key },
                ...{ applicant, holderCode: holderCodeOf(facts, state, result) },
              }),
            make: (found, given) =>
              make(
                found,
                'count' in given
                  ? counted(given.count)
                  : { number: given.predecessor.number, predecessor: given.predecessor },
              ),
          });
    if (issued !== undefined) await this.trail.record({ id, number: doc.number, definition: facts.definition }, issued);
    this.wakeUp.call();
  }

  private async assertPrintable(
    facts: CaseFacts,
    doc: CaseDoc,
    result: CertificateResult,
    issuedAs: { id: string; file: string; code: string; holder: string },
  ): Promise<void> {
    const trial = {
      ...issuedAs,
      result: result.key,
      name: result.name,
      number: '0',
      at: facts.now,
      validFrom: '2026-01-01',
    };
    const printable = printCertificate(facts, doc.state, trial);
    const fit = printable && (await this.printer.check(printable));
    if (fit?.ok === false) throw new EffectFailed(fit.refusal);
  }
}

/** What the public check knows of the certificate that was issued last. */
function recordOf(facts: CaseFacts, doc: CaseDoc, result: CertificateResult, state: CaseState): CertificateDoc {
  const { id, code, ...issued } = state.certificates.at(-1)!;
  return {
    _id: code,
    certificate: id,
    ...{ case: doc._id, item: doc.item, applicant: doc.applicant, organ: facts.definition.basics.decidingOrgan },
    ...issued,
    lines: certificateLines(facts, state, result, 'zh').map(({ label, value, sensitive }) => ({
      label,
      value: sensitive ? mask(value) : value,
    })),
  };
}
