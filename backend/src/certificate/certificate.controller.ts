import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { CertificateList, Verification, VerifyPath } from '#shared/api/certificate';
import { IdPath } from '#shared/api/path';
import { done, type Outcome } from '#shared/kernel/outcome';
import { FindCertificate } from '#backend/certificate/find-certificate';
import { VerifyCertificate } from '#backend/certificate/verify-certificate';
import { FileStore } from '#backend/file/file-store.repository';
import { Answers } from '#backend/platform/http/answers';
import { attachment } from '#backend/platform/http/attachment';
import { type Caller, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import type { Reply } from '#backend/platform/http/reply';

/** Certificates: the holder's wallet, the paper itself, and the check that is open to everyone. */
@Controller()
export class CertificateController {
  constructor(
    private readonly find: FindCertificate,
    private readonly verifyCertificate: VerifyCertificate,
    private readonly files: FileStore,
  ) {}

  @Get('certificates')
  @Needs('certificate.own')
  @Answers(200, CertificateList)
  @Refuses()
  mine(@Me() me: Caller): Promise<CertificateList> {
    return this.find.own(me);
  }

  @Get('certificates/:id/file')
  @Needs('file.read')
  @Answers(200, 'bytes')
  @Refuses('CERTIFICATE.NOT_FOUND', 'DOCUMENT.ERASED', 'DOCUMENT.NOT_READY')
  async read(@Param({ schema: IdPath }) { id }: IdPath, @Me() me: Caller): Promise<Outcome<Reply<StreamableFile>>> {
    const found = await this.find.file(id, me);
    return found.ok ? done(attachment(this.files.read(found.value.id), found.value)) : found;
  }

  @Get('verify/:code')
  @Needs('certificate.verify')
  @Answers(200, Verification)
  @Refuses('CERTIFICATE.NOT_FOUND')
  verify(@Param({ schema: VerifyPath }) { code }: VerifyPath): Promise<Outcome<Verification>> {
    return this.verifyCertificate.run(code);
  }
}
