import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import {
  ItemDraftView,
  Publish,
  ReturnReview,
  ReviewView,
  SubmitReview as SubmitReviewBody,
  VersionCard,
  VersionList,
} from '#shared/api/item';
import { ItemPath, VersionPath } from '#shared/api/path';
import type { Outcome } from '#shared/kernel/outcome';
import { ItemVersion } from '#shared/version/item-version';
import { PublishVersion } from '#backend/item/publish-version';
import { ReadItem } from '#backend/item/read-item';
import { ReadReview } from '#backend/item/read-review';
import { SubmitReview } from '#backend/item/submit-review';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';

/** From the draft to the version: two people, one hash. */
@Controller('items/:item')
export class ReviewController {
  constructor(
    private readonly submitReview: SubmitReview,
    private readonly publishVersion: PublishVersion,
    private readonly readItem: ReadItem,
    private readonly readReview: ReadReview,
  ) {}

  @Post('review')
  @Needs('item.edit')
  @Answers(200, ItemDraftView)
  @Refuses(
    'ITEM.NOT_FOUND',
    'ITEM.NO_DRAFT',
    'ITEM.IN_REVIEW',
    'ITEM.HASH_CHANGED',
    'ITEM.UNCHANGED',
    'ITEM.DEPARTMENT',
    'ITEM.NOT_PUBLISHABLE',
    'ITEM.NOT_JUDGED',
  )
  submit(
    @Param({ schema: ItemPath }) { item }: ItemPath,
    @Body({ schema: SubmitReviewBody }) { hash }: SubmitReviewBody,
    @Me() me: Caller,
  ): Promise<Outcome<ItemDraftView>> {
    return this.submitReview.run(item, hash, me);
  }

  @Get('review')
  @Needs('item.read')
  @Answers(200, ReviewView)
  @Refuses('ITEM.NOT_FOUND', 'ITEM.NOT_IN_REVIEW', 'ITEM.NOT_JUDGED')
  review(@Param({ schema: ItemPath }) { item }: ItemPath, @Me() me: Caller): Promise<Outcome<ReviewView>> {
    return this.readReview.run(item, me);
  }

  @Delete('review')
  @Needs('item.edit')
  @Answers(200, ItemDraftView)
  @Refuses('ITEM.NOT_FOUND', 'ITEM.NOT_IN_REVIEW', 'ITEM.NOT_YOUR_REVIEW')
  withdraw(@Param({ schema: ItemPath }) { item }: ItemPath, @Me() me: Caller): Promise<Outcome<ItemDraftView>> {
    return this.submitReview.withdraw(item, me);
  }

  @Post('review/return')
  @Needs('item.publish')
  @Answers(200, ItemDraftView)
  @Refuses('ITEM.NOT_FOUND', 'ITEM.NOT_IN_REVIEW', 'ITEM.FOUR_EYES')
  giveBack(
    @Param({ schema: ItemPath }) { item }: ItemPath,
    @Body({ schema: ReturnReview }) { comment }: ReturnReview,
    @Me() me: Caller,
  ): Promise<Outcome<ItemDraftView>> {
    return this.publishVersion.giveBack(item, comment, me);
  }

  @Post('versions')
  @Needs('item.publish')
  @Answers(201, VersionCard)
  @Refuses(
    'ITEM.NOT_FOUND',
    'ITEM.NOT_IN_REVIEW',
    'ITEM.FOUR_EYES',
    'ITEM.HASH_CHANGED',
    'ITEM.DEPARTMENT',
    'ITEM.NOT_PUBLISHABLE',
    'ITEM.NOT_JUDGED',
  )
  publish(
    @Param({ schema: ItemPath }) { item }: ItemPath,
    @Body({ schema: Publish }) { hash }: Publish,
    @Me() me: Caller,
  ): Promise<Outcome<VersionCard>> {
    return this.publishVersion.run(item, hash, me);
  }

  @Get('versions')
  @Needs('item.read')
  @Answers(200, VersionList)
  @Refuses('ITEM.NOT_FOUND')
  versions(@Param({ schema: ItemPath }) { item }: ItemPath, @Me() me: Caller): Promise<Outcome<VersionList>> {
    return this.readItem.versionList(item, me);
  }

  @Get('versions/:number')
  @Needs('item.read')
  @Answers(200, ItemVersion)
  @Refuses('ITEM.NOT_FOUND', 'VERSION.NOT_FOUND')
  version(
    @Param({ schema: VersionPath }) { item, number }: VersionPath,
    @Me() me: Caller,
  ): Promise<Outcome<ItemVersion>> {
    return this.readItem.version(item, number, me);
  }
}
