import { AuditModule } from '#backend/audit/audit.module';
import { CalendarModule } from '#backend/calendar/calendar.module';
import { CaseModule } from '#backend/case/case.module';
import { CertificateModule } from '#backend/certificate/certificate.module';
import { DeadLetterModule } from '#backend/dead-letter/dead-letter.module';
import { DemonstrationModule } from '#backend/demonstration/demonstration.module';
import { DirectoryModule } from '#backend/directory/directory.module';
import { DocumentModule } from '#backend/document/document.module';
import { DraftModule } from '#backend/draft/draft.module';
import { EvidenceModule } from '#backend/evidence/evidence.module';
import { FileModule } from '#backend/file/file.module';
import { HealthModule } from '#backend/health/health.module';
import { ItemModule } from '#backend/item/item.module';
import { LiveModule } from '#backend/live/live.module';
import { MailModule } from '#backend/mail/mail.module';
import { NoticeModule } from '#backend/notice/notice.module';
import { OpenApiModule } from '#backend/openapi/openapi.module';
import { RegisterModule } from '#backend/register/register.module';
import { SchemaModule } from '#backend/schema/schema.module';
import { ServiceModule } from '#backend/service/service.module';
import { SessionModule } from '#backend/session/session.module';
import { WebhookModule } from '#backend/webhook/webhook.module';
import { WorkModule } from '#backend/work/work.module';

/** Every feature of the server, one module each. */
export const FEATURES = [
  AuditModule,
  CalendarModule,
  CaseModule,
  CertificateModule,
  DeadLetterModule,
  DemonstrationModule,
  DirectoryModule,
  DocumentModule,
  DraftModule,
  EvidenceModule,
  FileModule,
  HealthModule,
  ItemModule,
  LiveModule,
  MailModule,
  NoticeModule,
  OpenApiModule,
  RegisterModule,
  SchemaModule,
  ServiceModule,
  SessionModule,
  WebhookModule,
  WorkModule,
];
