import { Injectable } from '@nestjs/common';
import type { Verification } from '#shared/api/certificate';
import { civilDateOf } from '#shared/kernel/civil-date';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { CertificateRepository } from '#backend/certificate/certificate.repository';
import { Clock } from '#backend/platform/clock';

/** Tells everyone who has its code whether a certificate is valid. */
@Injectable()
export class VerifyCertificate {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly clock: Clock,
  ) {}

  /** Refuses with CERTIFICATE.NOT_FOUND. Sensitive values were masked when it was issued. */
  async run(code: string): Promise<Outcome<Verification>> {
    const found = /^[A-Za-z0-9_-]{22}$/.test(code) ? await this.certificates.byCode(code) : undefined;
    if (found === undefined) return refused('CERTIFICATE.NOT_FOUND');
    const { name, number, holder, organ, at, validUntil, lines, standing, edition, history = [] } = found;
    const checkedAt = this.clock.now();
    const expired = validUntil !== undefined && civilDateOf(checkedAt) > validUntil;
    return done({
      verdict: expired || standing !== undefined ? 'expired' : 'valid',
      ...(standing !== undefined && { standing }),
      ...(edition !== undefined && { edition }),
      history,
      ...{ name, number, holder, organ, issuedOn: civilDateOf(at), lines, checkedAt },
      ...(validUntil !== undefined && { validUntil }),
      demonstration: true,
    });
  }
}
