import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { SealedEvent } from '#shared/case/seal-event';
import type { Addition } from '#backend/case/append-events';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseRepository } from '#backend/case/case.repository';
import type { CertificateDoc } from '#backend/certificate/certificate-doc';
import { CertificateRepository } from '#backend/certificate/certificate.repository';
import { Store } from '#backend/platform/mongo/store';
import { NUMBER, type NumberDoc } from '#backend/work/number.model';

/** What is issued with a number: the events, and for a certificate its public record. */
export interface Issue {
  readonly addition: Addition;
  readonly certificate?: CertificateDoc;
}

/** Issues papers: number, event and record in one transaction, so that numbers have neither gaps nor doubles. */
@Injectable()
export class IssueRepository {
  constructor(
    @InjectModel(NUMBER) private readonly numbers: Model<NumberDoc>,
    private readonly cases: CaseRepository,
    private readonly certificates: CertificateRepository,
    private readonly store: Store,
  ) {}

  /**
   * Issues once: where the effect is no longer in the case's outbox, nothing happens and nothing is given back. `make` says
   * what to issue for the case as it stands, given the number; it must be pure.
   */
  issue(
    id: string,
    effect: string,
    series: string,
    make: (doc: CaseDoc, number: number) => Issue,
  ): Promise<readonly SealedEvent[] | undefined> {
    return this.store.transaction(async (session) => {
      const doc = await this.cases.find(id, session);
      if (doc === undefined || !doc.outbox.some((entry) => entry.id === effect)) return undefined;
      const counted = await this.numbers
        .findOneAndUpdate({ _id: series }, { $inc: { last: 1 } }, { upsert: true, returnDocument: 'after', session })
        .lean<NumberDoc>();
      const { addition, certificate } = make(doc, counted!.last);
      if (!(await this.cases.append(id, doc.seq, addition, effect, session)))
        throw new Error('A case changed inside its own transaction');
      if (certificate !== undefined) await this.certificates.add(certificate, session);
      return addition.events;
    });
  }
}
