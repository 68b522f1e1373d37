import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CertificateController } from '#backend/certificate/certificate.controller';
import { CERTIFICATE, certificateSchema } from '#backend/certificate/certificate.model';
import { CertificateRepository } from '#backend/certificate/certificate.repository';
import { FindCertificate } from '#backend/certificate/find-certificate';
import { VerifyCertificate } from '#backend/certificate/verify-certificate';

/** Issued certificates. */
@Module({
  imports: [MongooseModule.forFeature([{ name: CERTIFICATE, schema: certificateSchema }])],
  controllers: [CertificateController],
  providers: [CertificateRepository, FindCertificate, VerifyCertificate],
  exports: [CertificateRepository],
})
export class CertificateModule {}
