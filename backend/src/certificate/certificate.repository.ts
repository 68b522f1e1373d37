import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { CertificateStanding } from '#shared/definition/certificate-standing';
import { type ClientSession, type Model, trusted } from 'mongoose';
import { ERASED } from '#shared/case/erased-value';
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

  /** How it stands from now on (absent while it is valid) and what was done to it. Doing it again is no failure. */
  async setStanding(
    certificate: string,
    { standing, history = [] }: Pick<CertificateDoc, 'standing' | 'history'>,
  ): Promise<void> {
    const change = { $set: { history, ...(standing && { standing }) }, ...(!standing && { $unset: { standing: 1 } }) };
    await this.store.act(() => this.certificates.updateOne({ certificate }, change));
  }

  /** Another one takes its place, within the transaction that issues that one; false where it no longer stands as it was read. */
  async giveWay(
    { _id, standing }: Pick<CertificateDoc, '_id' | 'standing'>,
    as: CertificateStanding,
    within: ClientSession,
  ): Promise<boolean> {
    // Null is what is absent.
    const unchanged = { _id, standing: standing ?? null };
    const { matchedCount } = await this.certificates.updateOne(
      unchanged,
      { $set: { standing: as } },
      { session: within },
    );
    return matchedCount === 1;
  }

  /** The newest edition of a number, or a certain one. Numbers of several series may look alike: all that bear it. */
  byNumber(number: string, edition?: number, within?: ClientSession): Promise<CertificateDoc[]> {
    const filter = { number, ...(edition !== undefined && { edition: edition === 1 ? null : edition }) };
    const query = () =>
      this.certificates
        .find(filter, undefined, within ? { session: within } : {})
        .sort({ edition: -1 })
        .limit(100)
        .lean<CertificateDoc[]>();
    return within ? query() : this.store.act(query);
  }

  /** Takes the holders and what they say out of certificates whose papers are no longer kept. Doing it again is no failure. */
  async erase(certificates: readonly string[]): Promise<void> {
    await this.store.act(() =>
      this.certificates.updateMany(
        { certificate: trusted({ $in: [...certificates] }) },
        { $set: { holder: ERASED, lines: [] }, $unset: { holderCode: 1 } },
      ),
    );
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
