import { Injectable } from '@nestjs/common';
import type { Effect } from '#shared/case/effects';
import { DeleteDraft } from '#backend/work/delete-draft';
import { EndLimit } from '#backend/work/end-limit';
import { IssueCertificate } from '#backend/work/issue-certificate';
import { IssueDocument } from '#backend/work/issue-document';
import { PrintPaper } from '#backend/work/print-paper';

type Handlers = { readonly [K in Effect['kind']]: (id: string, effect: Extract<Effect, { kind: K }>) => Promise<void> };

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
  ) {
    this.byKind = {
      issueDocument: (id, effect) => documents.run(id, effect),
      issueCertificate: (id, effect) => certificates.run(id, effect),
      print: (id, effect) => papers.run(id, effect),
      deleteDraft: (id, effect) => drafts.run(id, effect),
      silence: (id, effect) => limits.run(id, effect),
      deemedAcceptance: (id, effect) => limits.run(id, effect),
    };
  }

  handle<K extends Effect['kind']>(id: string, effect: Extract<Effect, { kind: K }>): Promise<void> {
    const handler = this.byKind[effect.kind as K];
    return handler(id, effect);
  }
}
