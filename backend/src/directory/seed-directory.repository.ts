import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { RegionView } from '#shared/api/directory';
import type { Calendar } from '#shared/kernel/calendar';
import type { Text } from '#shared/kernel/text';
import { CALENDAR, type CalendarDoc } from '#backend/directory/calendar.model';
import { CITY, type CityDoc } from '#backend/directory/city.model';
import { DEPARTMENT, type DepartmentDoc } from '#backend/directory/department.model';
import { POST, type PostDoc } from '#backend/directory/post.model';
import { REGION, type RegionDoc } from '#backend/directory/region.model';
import { Ids } from '#backend/platform/ids';
import { Store } from '#backend/platform/mongo/store';

/** What a seed knows of a directory. */
export interface DirectorySeed {
  readonly city: Text;
  readonly regions: readonly RegionView[];
  readonly departments: readonly { readonly key: string; readonly name: Text }[];
  readonly posts: readonly { readonly key: string; readonly name: Text; readonly department: string }[];
  readonly calendars: Calendar;
}

/** Inserts what a directory lacks. Everything is an upsert that only sets on insert, so that it may be repeated at any time. */
@Injectable()
export class SeedDirectoryRepository {
  constructor(
    @InjectModel(CITY) private readonly cities: Model<CityDoc>,
    @InjectModel(REGION) private readonly regions: Model<RegionDoc>,
    @InjectModel(DEPARTMENT) private readonly departments: Model<DepartmentDoc>,
    @InjectModel(POST) private readonly posts: Model<PostDoc>,
    @InjectModel(CALENDAR) private readonly calendars: Model<CalendarDoc>,
    private readonly store: Store,
    private readonly ids: Ids,
  ) {}

  /** How many documents were put in. */
  async addMissing(seed: DirectorySeed): Promise<number> {
    const acts = [
      () => this.cities.updateOne({ _id: 'city' }, { $setOnInsert: { name: seed.city } }, { upsert: true }),
      ...seed.regions.map(
        ({ code, ...region }) =>
          () =>
            this.regions.updateOne({ _id: code }, { $setOnInsert: region }, { upsert: true }),
      ),
      ...seed.departments.map(
        ({ key, name }) =>
          () =>
            this.departments.updateOne({ key }, { $setOnInsert: { _id: this.ids.next(), name } }, { upsert: true }),
      ),
      ...seed.posts.map(
        ({ key, ...post }) =>
          () =>
            this.posts.updateOne({ key }, { $setOnInsert: { _id: this.ids.next(), ...post } }, { upsert: true }),
      ),
      ...seed.calendars.map(
        (year) => () => this.calendars.updateOne({ _id: year.year }, { $setOnInsert: { ...year } }, { upsert: true }),
      ),
    ];
    let added = 0;
    for (const act of acts) added += (await this.store.act(act)).upsertedCount;
    return added;
  }
}
