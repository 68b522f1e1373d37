import { Global, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CreateItem } from '#backend/item/create-item';
import { DefinitionJudge } from '#backend/item/definition-judge';
import { ReductionsMeter } from '#backend/item/reductions-meter';
import { EDIT, editSchema } from '#backend/item/edit.model';
import { ItemActs } from '#backend/item/item-acts';
import { ItemController } from '#backend/item/item.controller';
import { ITEM, itemSchema } from '#backend/item/item.model';
import { ItemRepository } from '#backend/item/item.repository';
import { ItemViews } from '#backend/item/item-views';
import { JudgeDraft } from '#backend/item/judge-draft';
import { LiveVersionRepository } from '#backend/item/live-version.repository';
import { PublishVersion } from '#backend/item/publish-version';
import { ReadItem } from '#backend/item/read-item';
import { ReadReview } from '#backend/item/read-review';
import { ReviewController } from '#backend/item/review.controller';
import { SaveItemDraft } from '#backend/item/save-draft';
import { SubmitReview } from '#backend/item/submit-review';
import { VERSION, versionSchema } from '#backend/item/version.model';
import { VersionRepository } from '#backend/item/version.repository';

/** Items, from the first draft to published versions. Global for its versions, which every case is pinned to. */
@Global()
@Module({
  imports: [
    MongooseModule.forFeature([
      { name: ITEM, schema: itemSchema },
      { name: EDIT, schema: editSchema },
      { name: VERSION, schema: versionSchema },
    ]),
  ],
  controllers: [ItemController, ReviewController],
  providers: [
    ItemRepository,
    VersionRepository,
    LiveVersionRepository,
    ItemViews,
    ItemActs,
    DefinitionJudge,
    ReductionsMeter,
    JudgeDraft,
    ReadItem,
    ReadReview,
    CreateItem,
    SaveItemDraft,
    SubmitReview,
    PublishVersion,
  ],
  exports: [
    VersionRepository,
    LiveVersionRepository,
    CreateItem,
    SaveItemDraft,
    SubmitReview,
    PublishVersion,
    ReadItem,
  ],
})
export class ItemModule {}
