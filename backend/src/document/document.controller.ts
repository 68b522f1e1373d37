import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { DocumentPath } from '#shared/api/case';
import { done, type Outcome } from '#shared/kernel/outcome';
import { FindDocument } from '#backend/document/find-document';
import { FileStore } from '#backend/file/file-store.repository';
import { Answers } from '#backend/platform/http/answers';
import { attachment } from '#backend/platform/http/attachment';
import { type Caller, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import type { Reply } from '#backend/platform/http/reply';

/** The printed documents of cases. */
@Controller('cases')
export class DocumentController {
  constructor(
    private readonly findDocument: FindDocument,
    private readonly files: FileStore,
  ) {}

  @Get(':id/documents/:document')
  @Needs('case.view')
  @Answers(200, 'bytes')
  @Refuses('CASE.NOT_FOUND', 'DOCUMENT.NOT_FOUND', 'DOCUMENT.ERASED', 'DOCUMENT.NOT_READY')
  async read(
    @Param({ schema: DocumentPath }) { id, document }: DocumentPath,
    @Me() me: Caller,
  ): Promise<Outcome<Reply<StreamableFile>>> {
    const found = await this.findDocument.run(id, document, me);
    return found.ok ? done(attachment(this.files.read(found.value.id), found.value)) : found;
  }
}
