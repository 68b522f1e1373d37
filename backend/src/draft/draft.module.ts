import { Global, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { BeginDraft } from '#backend/draft/begin-draft';
import { DiscardDraft } from '#backend/draft/discard-draft';
import { DraftController } from '#backend/draft/draft.controller';
import { DRAFT, draftSchema } from '#backend/draft/draft.model';
import { DraftEvidence } from '#backend/draft/draft-evidence';
import { DraftRepository } from '#backend/draft/draft.repository';
import { DraftViews } from '#backend/draft/draft-views';
import { ReceiveDraftFile } from '#backend/draft/receive-draft-file';
import { SaveAnswers } from '#backend/draft/save-answers';
import { StoredDraftOwners } from '#backend/draft/stored-draft-owners';
import { EvidenceModule } from '#backend/evidence/evidence.module';
import { DraftOwners } from '#backend/file/draft-owners';

/** Applications before they are submitted. Global: submitting reads a draft and deletes it. */
@Global()
@Module({
  imports: [MongooseModule.forFeature([{ name: DRAFT, schema: draftSchema }]), EvidenceModule],
  controllers: [DraftController],
  providers: [
    DraftRepository,
    DraftViews,
    BeginDraft,
    SaveAnswers,
    DiscardDraft,
    ReceiveDraftFile,
    DraftEvidence,
    { provide: DraftOwners, useClass: StoredDraftOwners },
  ],
  exports: [DraftRepository, DraftOwners],
})
export class DraftModule {}
