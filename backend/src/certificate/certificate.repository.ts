import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { ClientSession, Model } from 'mongoose';
import type { CertificateDoc } from '#backend/certificate/certificate-doc';
import { CERTIFICATE } from '#backend/certificate/certificate.model';
import { Store } from '#backend/platform/mongo/store';

/** Issued certificates, by public code and by holder. */
@Injectable()
export class CertificateRepository {
  constructor(
    @InjectModel(CERTIFICATE) private readonly certificates: Model<CertificateDoc>,
    private readonly store: Store,
  ) {}

  /** Adds one within the transaction that issues it. */
  async add(certificate: CertificateDoc, within: ClientSession): Promise<void> {
    await this.certificates.create([certificate], { session: within });
  }

  /** How it stands from now on; undefined while it is valid. Doing it again is no failure. */
  async setStanding(certificate: string, standing: CertificateDoc['standing']): Promise<void> {
    const change = standing === undefined ? { $unset: { standing: 1 } } : { $set: { standing } };
    await this.store.act(() => this.certificates.updateOne({ certificate }, change));
  }

  async byCode(code: string): Promise<CertificateDoc | undefined> {
    return (await this.store.act(() => this.certificates.findOne({ _id: code }).lean<CertificateDoc>())) ?? undefined;
  }

  /** Somebody's own, newest first, at most 200. */
  own(account: string): Promise<CertificateDoc[]> {
    return this.store.act(() =>
      this.certificates.find({ applicant: account }).sort({ at: -1 }).limit(200).lean<CertificateDoc[]>(),
    );
  }

  async byId(certificate: string): Promise<CertificateDoc | undefined> {
    return (await this.store.act(() => this.certificates.findOne({ certificate }).lean<CertificateDoc>())) ?? undefined;
  }
}
