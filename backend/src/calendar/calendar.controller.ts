import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import {
  CalendarChange,
  CalendarChangePage,
  CalendarChangePath,
  CalendarList,
  CalendarView,
  MovedCasePage,
  SaveCalendar as SaveBody,
  YearPath,
} from '#shared/api/calendar';
import { PageQuery } from '#shared/api/paging';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { ReadChanges } from '#backend/calendar/read-changes';
import { SaveCalendar } from '#backend/calendar/save-calendar';
import { CalendarRepository } from '#backend/directory/calendar.repository';
import { Answers } from '#backend/platform/http/answers';
import { type Caller, Me } from '#backend/platform/http/caller';
import { Needs } from '#backend/platform/http/needs';
import { Refuses } from '#backend/platform/http/refuses';
import { type Reply, withRevision } from '#backend/platform/http/reply';
import { IfMatch } from '#backend/platform/http/revision';

/** The working days by year: who changed what, and which running cases moved by it. */
@Controller('calendars')
export class CalendarController {
  constructor(
    private readonly calendars: CalendarRepository,
    private readonly saveCalendar: SaveCalendar,
    private readonly changes: ReadChanges,
  ) {}

  @Get()
  @Needs('calendar.read')
  @Answers(200, CalendarList)
  @Refuses()
  async list(): Promise<CalendarList> {
    return { years: await this.calendars.views() };
  }

  @Get(':year')
  @Needs('calendar.read')
  @Answers(200, CalendarView)
  @Refuses('CALENDAR.NOT_FOUND')
  async read(@Param({ schema: YearPath }) { year }: YearPath): Promise<Outcome<Reply<CalendarView>>> {
    const found = (await this.calendars.views()).find((known) => known.year === year);
    return found === undefined ? refused('CALENDAR.NOT_FOUND') : done(withRevision(found));
  }

  @Put(':year')
  @Needs('calendar.edit')
  @Answers(200, CalendarView)
  @Refuses('CALENDAR.INVALID', 'REVISION.STALE')
  save(
    @Param({ schema: YearPath }) { year }: YearPath,
    @IfMatch() revision: number,
    @Body({ schema: SaveBody }) body: SaveBody,
    @Me() me: Caller,
  ): Promise<Outcome<Reply<CalendarView>>> {
    return this.saveCalendar.run(year, revision, body, me);
  }

  @Get(':year/changes')
  @Needs('calendar.follow')
  @Answers(200, CalendarChangePage)
  @Refuses('CURSOR.MALFORMED')
  history(
    @Param({ schema: YearPath }) { year }: YearPath,
    @Query({ schema: PageQuery }) query: PageQuery,
  ): Promise<CalendarChangePage> {
    return this.changes.list(year, query);
  }

  @Get(':year/changes/:change')
  @Needs('calendar.follow')
  @Answers(200, CalendarChange)
  @Refuses('CALENDAR.NOT_FOUND')
  change(
    @Param({ schema: CalendarChangePath }) { year, change }: CalendarChangePath,
  ): Promise<Outcome<CalendarChange>> {
    return this.changes.one(year, change);
  }

  @Get(':year/changes/:change/moved')
  @Needs('calendar.follow')
  @Answers(200, MovedCasePage)
  @Refuses('CALENDAR.NOT_FOUND', 'CURSOR.MALFORMED')
  moved(
    @Param({ schema: CalendarChangePath }) { year, change }: CalendarChangePath,
    @Query({ schema: PageQuery }) query: PageQuery,
  ): Promise<Outcome<MovedCasePage>> {
    return this.changes.moved(year, change, query);
  }
}
