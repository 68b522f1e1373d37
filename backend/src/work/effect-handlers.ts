import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { Announce } from '#backend/work/announce';
import { CallWebhook } from '#backend/work/call-webhook';
import { ChangeEarlier } from '#backend/work/change-earlier';
import { DeleteDraft } from '#backend/work/delete-draft';
import { EndLimit } from '#backend/work/end-limit';
import { EraseCase } from '#backend/work/erase-case';
import { IssueCertificate } from '#backend/work/issue-certificate';
import { IssueDocument } from '#backend/work/issue-document';
import { LookUpAtStep } from '#backend/work/look-up-at-step';
import { PrintPaper } from '#backend/work/print-paper';
import { RenewLight } from '#backend/work/renew-light';
import { RecordStanding } from '#backend/work/record-standing';
import { SendMail } from '#backend/work/send-mail';
import { TellDeadline } from '#backend/work/tell-deadline';

type Handlers = { readonly [K in Effect['kind']]: (id: string, effect: Extract<Effect, { kind: K }>) => Promise<void> };

/** Names that timers had before there was one for every limit; such entries may still wait in an outbox. */
const OLD_NAMES: Readonly<Record<string, Effect['kind'] | undefined>> = { silence: 'limit', deemedAcceptance: 'limit' };

/** Who does which effect. Each may be called again for the same effect and then finds out that it was done. */
@Injectable()
export class EffectHandlers {
  private readonly byKind: Handlers;

  constructor(
    documents: IssueDocument,
    certificates: IssueCertificate,
    papers: PrintPaper,
    drafts: DeleteDraft,
    limits: EndLimit,
    lookUps: LookUpAtStep,
    standings: RecordStanding,
    lights: RenewLight,
    announce: Announce,
    deadlines: TellDeadline,
    mails: SendMail,
    webhooks: CallWebhook,
    earlier: ChangeEarlier,
    erasures: EraseCase,
  ) {
    this.byKind = {
      issueDocument: (id, effect) => documents.run(id, effect),
      issueCertificate: (id, effect) => certificates.run(id, effect),
      print: (id, effect) => papers.run(id, effect),
      recordStanding: (id, effect) => standings.run(id, effect),
      changeEarlier: (id, effect) => earlier.run(id, effect),
      deleteDraft: (id, effect) => drafts.run(id, effect),
      lookUp: (id, effect) => lookUps.run(id, effect),
      limit: (id, effect) => limits.run(id, effect),
      light: (id) => lights.run(id),
      announce: (id, effect) => announce.run(id, effect),
      deadlineNear: (id, effect) => deadlines.run(id, effect),
      mail: (id, effect) => mails.run(id, effect),
      webhook: (id, effect) => webhooks.run(id, effect),
      erase: (id, effect) => erasures.run(id, effect),
    };
  }

  handle<K extends Effect['kind']>(id: string, effect: Extract<Effect, { kind: K }>): Promise<void> {
    const kind = OLD_NAMES[effect.kind] ?? effect.kind;
    const handler = this.byKind[kind as K];
    return handler(id, effect);
  }
}
