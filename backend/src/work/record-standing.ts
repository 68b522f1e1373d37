import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { CaseRepository } from '#backend/case/case.repository';
import { CertificateRepository } from '#backend/certificate/certificate.repository';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** Lets the public check, the wallet and later applications know what was done to a certificate. */
@Injectable()
export class RecordStanding {
  constructor(
    private readonly cases: CaseRepository,
    private readonly certificates: CertificateRepository,
    private readonly outbox: OutboxRepository,
  ) {}

  /** Records how it stands now: done late or twice, it is never behind the case. */
  async run(id: string, effect: Extract<Effect, { kind: 'recordStanding' }>): Promise<void> {
    const doc = await this.cases.find(id);
    const certificate = doc?.state.certificates.find((issued) => issued.id === effect.certificate);
    if (certificate !== undefined) await this.certificates.setStanding(certificate.id, certificate.standing);
    await this.outbox.finish(id, effect.id);
  }
}
