import { Injectable } from '@nestjs/common';
import type { CaseEvent } from '#shared/case/case-event';
import { ERASED } from '#shared/case/erased-value';
import { isErased } from '#shared/case/is-erased';
import { Audit } from '#backend/audit/audit';
import type { CaseDoc } from '#backend/case/case-doc';
import { CertificateRepository } from '#backend/certificate/certificate.repository';
import { DraftRepository } from '#backend/draft/draft.repository';
import { FileStore } from '#backend/file/file-store.repository';

/** Removes what stands beside a case of what was erased in it: its draft, files, printed papers, certificates, its applicant's name. */
@Injectable()
export class EraseTraces {
  constructor(
    private readonly drafts: DraftRepository,
    private readonly files: FileStore,
    private readonly certificates: CertificateRepository,
    private readonly audit: Audit,
  ) {}

  /** Does all that the case says was erased; doing it again is no failure. */
  async run({ _id, applicant, state, events, uploads }: CaseDoc): Promise<void> {
    if (state.erased === undefined) return;
    // Nothing typed may outlive what was handed in, should its deletion have been given up.
    await this.drafts.delete(_id, applicant);
    if (isErased(state, 'personal')) await this.audit.forget('case', _id, applicant, ERASED);
    // Files of erased answers are among the uploads, without their names: nothing else knows them any more.
    const gone = uploads.filter(({ name }) => name === ERASED).map(({ id }) => id);
    const handedIn = isErased(state, 'files') ? events.flatMap(({ event }) => filesOf(event)) : [];
    for (const file of new Set([...gone, ...handedIn])) await this.files.deleteOf(_id, file);
    if (!isErased(state, 'papers')) return;
    for (const { file } of [...state.documents, ...state.certificates]) await this.files.deleteOf(_id, file);
    await this.certificates.erase(state.certificates.map(({ id }) => id));
  }
}

/** Ids of the files that came with an event; the ids stay in it. */
function filesOf(event: CaseEvent): string[] {
  return 'files' in event ? event.files.map(({ id }) => id) : [];
}
