import { Injectable } from '@nestjs/common';
import type { CertificateList } from '#shared/api/certificate';
import { isHiddenCertificate } from '#shared/case/show-to-staff';
import { isErased } from '#shared/case/is-erased';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { CaseTrail } from '#backend/case/case-trail';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { staffReading } from '#backend/case/staff-reading';
import { VisibleCases } from '#backend/case/visible-cases';
import { CertificateRepository } from '#backend/certificate/certificate.repository';
import { FileStore, type StoredFile } from '#backend/file/file-store.repository';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';

/** Finds certificates for their holders, and for staff who may see the case. */
@Injectable()
export class FindCertificate {
  constructor(
    private readonly certificates: CertificateRepository,
    private readonly visible: VisibleCases,
    private readonly facts: PinnedFacts,
    private readonly files: FileStore,
    private readonly trail: CaseTrail,
    private readonly clock: Clock,
  ) {}

  /** The holder's own, newest first. */
  async own(me: Caller): Promise<CertificateList> {
    const today = this.clock.today();
    const found = await this.certificates.own(me.account);
    return {
      certificates: found.map(({ _id, certificate, applicant: _applicant, lines: _lines, ...shown }) => ({
        ...shown,
        id: certificate,
        code: _id,
        valid: shown.standing === undefined && (shown.validUntil === undefined || today <= shown.validUntil),
      })),
    };
  }

  /** Refuses with CERTIFICATE.NOT_FOUND, DOCUMENT.ERASED after its time, and DOCUMENT.NOT_READY while it is being printed. */
  async file(id: string, me: Caller): Promise<Outcome<StoredFile>> {
    const found = await this.certificates.byId(id);
    const doc = found && (await this.visible.find(found.case, me));
    if (found === undefined || doc === undefined) return refused('CERTIFICATE.NOT_FOUND');
    const erased = isErased(doc.state, 'papers');
    if (doc.applicant === me.account) return this.printed(found.file, erased);
    const { definition } = await this.facts.of(doc.item, doc.version);
    const reading = staffReading(definition, doc, me);
    // A certificate with answers that his steps do not read is not there for him.
    if (isHiddenCertificate(definition, reading, found.result)) return refused('CERTIFICATE.NOT_FOUND');
    const file = await this.printed(found.file, erased);
    if (file.ok) await this.trail.read({ id: doc._id, number: doc.number, definition }, reading, me, 'document.read');
    return file;
  }

  private async printed(id: string, erased: boolean): Promise<Outcome<StoredFile>> {
    if (erased) return refused('DOCUMENT.ERASED');
    const file = await this.files.find(id);
    return file ? done(file) : refused('DOCUMENT.NOT_READY');
  }
}
