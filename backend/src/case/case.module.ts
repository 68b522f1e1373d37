import { Global, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CaseCards } from '#backend/case/case-cards';
import { CaseController } from '#backend/case/case.controller';
import { CaseFileAccess } from '#backend/case/case-file-access';
import { CaseListsRepository } from '#backend/case/case-lists.repository';
import { CaseRenewalRepository } from '#backend/case/case-renewal.repository';
import { CASE, caseSchema } from '#backend/case/case.model';
import { CaseNews } from '#backend/case/case-news';
import { CaseRepository } from '#backend/case/case.repository';
import { CaseTrail } from '#backend/case/case-trail';
import { CaseViewer } from '#backend/case/case-viewer';
import { CountRunning } from '#backend/case/count-running';
import { DeskController } from '#backend/case/desk.controller';
import { GiveCommand } from '#backend/case/give-command';
import { ListCases } from '#backend/case/list-cases';
import { PartOfItem } from '#backend/case/part-of-item';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { ReadCase } from '#backend/case/read-case';
import { ReceiveCorrectionFile } from '#backend/case/receive-correction-file';
import { StoredSubmissions } from '#backend/case/stored-submissions';
import { SubmitApplication } from '#backend/case/submit-application';
import { VisibleCases } from '#backend/case/visible-cases';
import { SubmittedDrafts } from '#backend/draft/submitted-drafts';
import { EvidenceModule } from '#backend/evidence/evidence.module';
import { FileAccess } from '#backend/file/file-access';
import { RunningCases } from '#backend/item/running-cases';

/** Cases. Global: it fills the ports of items (running cases) and files (who may see them). */
@Global()
@Module({
  imports: [MongooseModule.forFeature([{ name: CASE, schema: caseSchema }]), EvidenceModule],
  controllers: [CaseController, DeskController],
  providers: [
    ...[
      CaseRepository,
      CaseRenewalRepository,
      CaseListsRepository,
      CaseCards,
      CaseNews,
      CaseTrail,
      CaseViewer,
      PartOfItem,
      PinnedFacts,
      VisibleCases,
    ],
    ...[SubmitApplication, GiveCommand, ReadCase, ListCases, ReceiveCorrectionFile],
    { provide: RunningCases, useClass: CountRunning },
    { provide: SubmittedDrafts, useClass: StoredSubmissions },
    { provide: FileAccess, useClass: CaseFileAccess },
  ],
  exports: [
    CaseRepository,
    CaseRenewalRepository,
    CaseTrail,
    PinnedFacts,
    VisibleCases,
    RunningCases,
    FileAccess,
    SubmittedDrafts,
  ],
})
export class CaseModule {}
