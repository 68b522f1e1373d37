import { Injectable } from '@nestjs/common';
import { PLATFORM } from '#shared/case/actor';
import type { CaseEvent } from '#shared/case/case-event';
import { canChange } from '#shared/definition/certificate-standing';
import type { Effect } from '#shared/case/effects';
import { isOf } from '#shared/case/succession';
import { additionOf } from '#backend/case/append-events';
import { CaseTrail } from '#backend/case/case-trail';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { CertificateRepository } from '#backend/certificate/certificate.repository';
import { WakeUp } from '#backend/platform/wake-up';
import { OutboxRepository } from '#backend/work/outbox.repository';

type Ordered = Extract<CaseEvent, { kind: 'earlierCertificateChanged' }>;

/** Writes into the history of an earlier case what a later one brings about for its certificate. */
@Injectable()
export class ChangeEarlier {
  constructor(
    private readonly cases: CaseRepository,
    private readonly certificates: CertificateRepository,
    private readonly outbox: OutboxRepository,
    private readonly facts: PinnedFacts,
    private readonly trail: CaseTrail,
    private readonly wakeUp: WakeUp,
  ) {}

  /** Does it once, however often it is called; fails, and is tried again, where the earlier case moved on meanwhile. */
  async run(id: string, effect: Extract<Effect, { kind: 'changeEarlier' }>): Promise<void> {
    const doc = await this.cases.find(id);
    const ordered = doc?.events[effect.cause - 1]?.event;
    if (doc !== undefined && ordered?.kind === 'earlierCertificateChanged') {
      const found = (await this.certificates.byNumber(ordered.number, ordered.edition)).find((recorded) =>
        isOf(recorded, { type: ordered.type, holderCode: ordered.holderCode, applicant: doc.applicant }),
      );
      if (found !== undefined) await this.change(found, ordered, `${id}:${effect.cause}`);
    }
    await this.outbox.finish(id, effect.id);
  }

  private async change(
    { case: of, certificate: id }: { readonly case: string; readonly certificate: string },
    { act, ground, successor }: Ordered,
    cause: string,
  ): Promise<void> {
    const doc = await this.cases.find(of);
    const certificate = doc?.state.certificates.find((issued) => issued.id === id);
    if (doc === undefined || certificate === undefined || !canChange(certificate, act)) return;
    if (doc.events.some(({ event }) => event.kind === 'certificateChanged' && event.cause === cause)) return;
    const facts = await this.facts.of(doc.item, doc.version);
    const changed: CaseEvent = {
      ...{ kind: 'certificateChanged', at: facts.now, by: PLATFORM, id, act, cause },
      ...(ground && { ground }),
      ...(successor && { successor }),
    };
    const addition = additionOf(facts, doc, [changed]);
    if (!(await this.cases.append(of, doc.seq, addition))) throw new Error('The earlier case moved on');
    await this.trail.record({ id: of, number: doc.number, definition: facts.definition }, addition.events);
    this.wakeUp.call();
  }
}
