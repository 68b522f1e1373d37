import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { ClientSession, Model } from 'mongoose';
import { STANDING_AFTER } from '#shared/definition/certificate-standing';
import type { SealedEvent } from '#shared/case/seal-event';
import type { Predecessor } from '#shared/case/succession';
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

/** A certificate that takes the place of an earlier one; `make` gets the one that gave way, or a number of its own. */
export interface SuccessionOrder {
  readonly number: string;
  readonly predecessorOf: (doc: CaseDoc, found: CertificateDoc) => Predecessor | undefined;
  readonly make: (doc: CaseDoc, given: { readonly predecessor: Predecessor } | { readonly count: number }) => Issue;
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
    return this.once(id, effect, async (doc, session) => make(doc, await this.count(series, session)));
  }

  /**
   * Issues a certificate in place of an earlier one of that number, which stays; under a fresh number where none may give way.
   * Two that want the place of the same one: the second takes that of the first.
   */
  succeed(
    id: string,
    effect: string,
    series: string,
    { number, predecessorOf, make }: SuccessionOrder,
  ): Promise<readonly SealedEvent[] | undefined> {
    return this.once(id, effect, async (doc, session) => {
      for (const found of await this.certificates.byNumber(number, undefined, session)) {
        const predecessor = predecessorOf(doc, found);
        if (predecessor === undefined) continue;
        if (!(await this.certificates.giveWay(found, STANDING_AFTER[predecessor.as], session)))
          throw new Error('A certificate changed inside a transaction');
        return make(doc, { predecessor });
      }
      return make(doc, { count: await this.count(series, session) });
    });
  }

  /** The next number of a series, given for good with the transaction and not at all without it. */
  private async count(series: string, session: ClientSession): Promise<number> {
    const counted = await this.numbers
      .findOneAndUpdate({ _id: series }, { $inc: { last: 1 } }, { upsert: true, returnDocument: 'after', session })
      .lean<NumberDoc>();
    return counted!.last;
  }

  private once(
    id: string,
    effect: string,
    make: (doc: CaseDoc, session: ClientSession) => Promise<Issue>,
  ): Promise<readonly SealedEvent[] | undefined> {
    return this.store.transaction(async (session) => {
      const doc = await this.cases.find(id, session);
      if (doc === undefined || !doc.outbox.some((entry) => entry.id === effect)) return undefined;
      const { addition, certificate } = await make(doc, session);
      if (!(await this.cases.append(id, doc.seq, addition, effect, session)))
        throw new Error('A case changed inside its own transaction');
      if (certificate !== undefined) await this.certificates.add(certificate, session);
      return addition.events;
    });
  }
}
