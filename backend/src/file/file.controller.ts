import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { IdPath } from '#shared/api/path';
import { done, type Outcome } from '#shared/kernel/outcome';
import { FileStore } from '#backend/file/file-store.repository';
import { ReadFile } from '#backend/file/read-file';
import { Answers } from '#backend/platform/http/answers';
import { attachment } from '#backend/platform/http/attachment';
import { type Caller, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import type { Reply } from '#backend/platform/http/reply';

/** Files that were handed in, for those who may see where they belong. */
@Controller('files')
export class FileController {
  constructor(
    private readonly readFile: ReadFile,
    private readonly files: FileStore,
  ) {}

  @Get(':id')
  @Needs('file.read')
  @Answers(200, 'bytes')
  @Refuses('FILE.NOT_FOUND')
  async read(@Param({ schema: IdPath }) { id }: IdPath, @Me() me: Caller): Promise<Outcome<Reply<StreamableFile>>> {
    const found = await this.readFile.run(id, me);
    return found.ok ? done(attachment(this.files.read(id), found.value)) : found;
  }
}
