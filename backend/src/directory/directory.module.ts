import { Global, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CALENDAR, calendarSchema } from '#backend/directory/calendar.model';
import { CalendarRepository } from '#backend/directory/calendar.repository';
import { CITY, citySchema } from '#backend/directory/city.model';
import { CityRepository } from '#backend/directory/city.repository';
import { DEPARTMENT, departmentSchema } from '#backend/directory/department.model';
import { DirectoryController } from '#backend/directory/directory.controller';
import { DirectoryRepository } from '#backend/directory/directory.repository';
import { POST, postSchema } from '#backend/directory/post.model';
import { ReadDirectory } from '#backend/directory/read-directory';
import { REGION, regionSchema } from '#backend/directory/region.model';
import { SeedDirectoryRepository } from '#backend/directory/seed-directory.repository';

/** Departments, posts, divisions, calendars. Global, since every feature names a department or counts days. */
@Global()
@Module({
  imports: [
    MongooseModule.forFeature([
      { name: DEPARTMENT, schema: departmentSchema },
      { name: POST, schema: postSchema },
      { name: REGION, schema: regionSchema },
      { name: CALENDAR, schema: calendarSchema },
      { name: CITY, schema: citySchema },
    ]),
  ],
  controllers: [DirectoryController],
  providers: [DirectoryRepository, CalendarRepository, CityRepository, ReadDirectory, SeedDirectoryRepository],
  exports: [DirectoryRepository, CalendarRepository, ReadDirectory, SeedDirectoryRepository],
})
export class DirectoryModule {}
