import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { NOTICE, noticeSchema } from '#backend/notice/notice.model';
import { NoticeBox } from '#backend/notice/notice-box';
import { NoticeController } from '#backend/notice/notice.controller';
import { NoticeRepository } from '#backend/notice/notice.repository';

/** What people are told about cases. */
@Module({
  imports: [MongooseModule.forFeature([{ name: NOTICE, schema: noticeSchema }])],
  controllers: [NoticeController],
  providers: [NoticeRepository, NoticeBox],
  exports: [NoticeRepository],
})
export class NoticeModule {}
