import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CASE, caseSchema } from '#backend/case/case.model';
import { CaseModule } from '#backend/case/case.module';
import { CertificateModule } from '#backend/certificate/certificate.module';
import { DocumentModule } from '#backend/document/document.module';
import { MailModule } from '#backend/mail/mail.module';
import { NoticeModule } from '#backend/notice/notice.module';
import { RegisterModule } from '#backend/register/register.module';
import { WebhookModule } from '#backend/webhook/webhook.module';
import { Announce } from '#backend/work/announce';
import { CallWebhook } from '#backend/work/call-webhook';
import { ChangeEarlier } from '#backend/work/change-earlier';
import { DeleteDraft } from '#backend/work/delete-draft';
import { EffectHandlers } from '#backend/work/effect-handlers';
import { EndLimit } from '#backend/work/end-limit';
import { EraseCase } from '#backend/work/erase-case';
import { EraseTraces } from '#backend/work/erase-traces';
import { IssueCertificate } from '#backend/work/issue-certificate';
import { IssueDocument } from '#backend/work/issue-document';
import { IssueRepository } from '#backend/work/issue.repository';
import { NUMBER, numberSchema } from '#backend/work/number.model';
import { LookUpAtStep } from '#backend/work/look-up-at-step';
import { OutboxRepository } from '#backend/work/outbox.repository';
import { OutboxWorker } from '#backend/work/outbox-worker';
import { PrintPaper } from '#backend/work/print-paper';
import { RecordStanding } from '#backend/work/record-standing';
import { RenewLight } from '#backend/work/renew-light';
import { SendMail } from '#backend/work/send-mail';
import { TellDeadline } from '#backend/work/tell-deadline';
import { TellPeople } from '#backend/work/tell-people';

/** What cases still have to have done: papers, certificates, drafts to delete, limits that run out, people and programs to tell. */
@Module({
  imports: [
    MongooseModule.forFeature([
      { name: CASE, schema: caseSchema },
      { name: NUMBER, schema: numberSchema },
    ]),
    CaseModule,
    CertificateModule,
    DocumentModule,
    RegisterModule,
    MailModule,
    NoticeModule,
    WebhookModule,
  ],
  providers: [
    OutboxRepository,
    IssueRepository,
    OutboxWorker,
    EffectHandlers,
    IssueDocument,
    IssueCertificate,
    PrintPaper,
    DeleteDraft,
    EndLimit,
    EraseCase,
    EraseTraces,
    LookUpAtStep,
    RecordStanding,
    RenewLight,
    ...[Announce, TellPeople, TellDeadline, SendMail, CallWebhook],
    ChangeEarlier,
  ],
})
export class WorkModule {}
