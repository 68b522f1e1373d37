import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ChooseNoticeMail, NoticeMail, NoticePage, ReadNotices, UnreadNotices } from '#shared/api/notice';
import { PageQuery } from '#shared/api/paging';
import { NoticeBox } from '#backend/notice/notice-box';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';

/** Own notices: what happened to one's cases. */
@Controller('notices')
export class NoticeController {
  constructor(private readonly box: NoticeBox) {}

  @Get()
  @Needs('notice.own')
  @Answers(200, NoticePage)
  @Refuses('CURSOR.MALFORMED')
  list(@Query({ schema: PageQuery }) query: PageQuery, @Me() me: Caller): Promise<NoticePage> {
    return this.box.page(query, me.account);
  }

  @Get('unread')
  @Needs('notice.own')
  @Answers(200, UnreadNotices)
  @Refuses()
  unread(@Me() me: Caller): Promise<UnreadNotices> {
    return this.box.unread(me.account);
  }

  @Put('read')
  @Needs('notice.own')
  @Answers(200, UnreadNotices)
  @Refuses()
  read(@Body({ schema: ReadNotices }) body: ReadNotices, @Me() me: Caller): Promise<UnreadNotices> {
    return this.box.read(body, me.account);
  }

  @Get('mail')
  @Needs('notice.own')
  @Answers(200, NoticeMail)
  @Refuses()
  mail(@Me() me: Caller): Promise<NoticeMail> {
    return this.box.mail(me.account);
  }

  @Put('mail')
  @Needs('notice.own')
  @Answers(200, NoticeMail)
  @Refuses()
  chooseMail(@Body({ schema: ChooseNoticeMail }) { on }: ChooseNoticeMail, @Me() me: Caller): Promise<NoticeMail> {
    return this.box.chooseMail(on, me.account);
  }
}
