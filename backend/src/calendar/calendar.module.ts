import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CalendarChangeRepository } from '#backend/calendar/calendar-change.repository';
import { CALENDAR_CHANGE, calendarChangeSchema } from '#backend/calendar/calendar-change.model';
import { CalendarController } from '#backend/calendar/calendar.controller';
import { CalendarWorker } from '#backend/calendar/calendar-worker';
import { CaseScanRepository } from '#backend/calendar/case-scan.repository';
import { FollowChange } from '#backend/calendar/follow-change';
import { MOVED_CASE, movedCaseSchema } from '#backend/calendar/moved-case.model';
import { ReadChanges } from '#backend/calendar/read-changes';
import { SaveCalendar } from '#backend/calendar/save-calendar';
import { CASE, caseSchema } from '#backend/case/case.model';
import { CALENDAR, calendarSchema } from '#backend/directory/calendar.model';

/** Calendars by year: changes with their history, and the cases that follow them. */
@Module({
  imports: [
    MongooseModule.forFeature([
      { name: CALENDAR, schema: calendarSchema },
      { name: CALENDAR_CHANGE, schema: calendarChangeSchema },
      { name: MOVED_CASE, schema: movedCaseSchema },
      { name: CASE, schema: caseSchema },
    ]),
  ],
  controllers: [CalendarController],
  providers: [CalendarChangeRepository, CalendarWorker, CaseScanRepository, FollowChange, ReadChanges, SaveCalendar],
})
export class CalendarModule {}
