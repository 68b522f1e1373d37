import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { CaseRepository } from '#backend/case/case.repository';
import type { CertificateDoc } from '#backend/certificate/certificate-doc';
import { CertificateRepository } from '#backend/certificate/certificate.repository';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** How a certificate stood when a case had so many events. */
interface Standing {
  readonly seq: number;
  readonly issued: Pick<CertificateDoc, 'standing' | 'history'>;
}

/** Lets the public check, the wallet and later applications know what was done to a certificate. */
@Injectable()
export class RecordStanding {
  constructor(
    private readonly cases: CaseRepository,
    private readonly certificates: CertificateRepository,
    private readonly outbox: OutboxRepository,
  ) {}

  /** Records how it stands now, and looks again: done late, twice or after a pause, it is never behind the case. */
  async run(id: string, effect: Extract<Effect, { kind: 'recordStanding' }>): Promise<void> {
    for (let seen = await this.standingOf(id, effect.certificate); seen !== undefined;) {
      await this.certificates.setStanding(effect.certificate, seen.issued);
      const now = await this.standingOf(id, effect.certificate);
      if (now === undefined || now.seq === seen.seq) break;
      seen = now;
    }
    await this.outbox.finish(id, effect.id);
  }

  private async standingOf(id: string, certificate: string): Promise<Standing | undefined> {
    const doc = await this.cases.find(id);
    const issued = doc?.state.certificates.find((one) => one.id === certificate);
    return doc && issued && { seq: doc.seq, issued };
  }
}
