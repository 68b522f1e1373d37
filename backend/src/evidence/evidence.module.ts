import { Module } from '@nestjs/common';
import { CertificateModule } from '#backend/certificate/certificate.module';
import { GatherEvidence } from '#backend/evidence/gather-evidence';
import { RegisterModule } from '#backend/register/register.module';

/** What is known of an applicant without asking him. */
@Module({
  imports: [RegisterModule, CertificateModule],
  providers: [GatherEvidence],
  exports: [GatherEvidence],
})
export class EvidenceModule {}
