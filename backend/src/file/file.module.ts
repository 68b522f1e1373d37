import { Global, Module } from '@nestjs/common';
import { FileController } from '#backend/file/file.controller';
import { FileScanner, NoScanner } from '#backend/file/file-scanner';
import { FileStore } from '#backend/file/file-store.repository';
import { ReadFile } from '#backend/file/read-file';
import { ReceiveFile } from '#backend/file/receive-file';
import { SweepFiles } from '#backend/file/sweep-files';
import { TakeUpload } from '#backend/file/take-upload';

/** Files: received, kept, given out. Global, since drafts and cases both receive them; they fill DraftOwners and FileAccess. */
@Global()
@Module({
  controllers: [FileController],
  providers: [FileStore, ReceiveFile, TakeUpload, ReadFile, SweepFiles, { provide: FileScanner, useClass: NoScanner }],
  exports: [FileStore, TakeUpload],
})
export class FileModule {}
