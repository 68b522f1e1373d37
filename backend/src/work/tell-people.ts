import { Injectable } from '@nestjs/common';
import type { CaseFacts } from '#shared/case/case-facts';
import type { Effect } from '#shared/case/effects';
import type { Notice } from '#shared/case/notice';
import type { Told } from '#shared/case/notices-of';
import type { CaseDoc } from '#backend/case/case-doc';
import { Mailer } from '#backend/mail/mailer';
import type { NoticeDoc } from '#backend/notice/notice.model';
import { NoticeRepository } from '#backend/notice/notice.repository';
import { AccountRepository } from '#backend/session/account.repository';

/** How long a notice is kept. */
const KEPT = 365 * 86_400_000;

/** Puts notices into the boxes of whom they are for, and says which e-mails have to follow. */
@Injectable()
export class TellPeople {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly accounts: AccountRepository,
    private readonly mailer: Mailer,
  ) {}

  /** Harmless when done twice: a notice that is there stays as it is. */
  async run(doc: CaseDoc, facts: CaseFacts, told: readonly Told[]): Promise<Effect[]> {
    const docs = told.flatMap((one) => noticesFor(doc, facts, one));
    await this.notices.add(docs);
    if (docs.length === 0 || !this.mailer.isThere) return [];
    const boxes = await this.accounts.mailboxesOf([...new Set(docs.map(({ account }) => account))]);
    return docs
      .filter(({ account }) => boxes.get(account)?.on === true)
      .map(({ _id, kind, account }): Effect => ({
        ...{ kind: 'mail', id: `${seqIn(_id)}-mail-${kind}-${account}`, dueAt: facts.now, notice: _id },
      }));
  }
}

function seqIn(notice: string): string {
  return notice.split(':')[1] ?? '0';
}

/** One notice for each receiver: the applicant, or everybody who holds the post but the applicant. */
function noticesFor(doc: CaseDoc, facts: CaseFacts, { seq, notice }: Told): NoticeDoc[] {
  const { kind, params } = notice;
  return receiversOf(doc, facts, notice.to).map((account) => ({
    ...{ _id: `${doc._id}:${seq}:${kind}:${account}`, account, at: facts.now, kind, params },
    side: 'account' in notice.to ? 'applicant' : 'staff',
    ...{ case: doc._id, number: doc.number, itemName: facts.definition.basics.name, unread: true },
    expiresAt: new Date(Date.parse(facts.now) + KEPT),
  }));
}

function receiversOf(doc: CaseDoc, { holders }: CaseFacts, to: Notice['to']): readonly string[] {
  if ('account' in to) return to.account === 'platform' ? [] : [to.account];
  return (holders?.(to.post) ?? []).filter((account) => account !== doc.applicant);
}
