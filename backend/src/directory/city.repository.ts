import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { Text } from '#shared/kernel/text';
import { CITY, type CityDoc } from '#backend/directory/city.model';
import { Store } from '#backend/platform/mongo/store';

const UNNAMED: Text = { zh: '本市', en: 'This city' };

/** The city or county whose services these are. */
@Injectable()
export class CityRepository {
  constructor(
    @InjectModel(CITY) private readonly cities: Model<CityDoc>,
    private readonly store: Store,
  ) {}

  async name(): Promise<Text> {
    return (await this.store.act(() => this.cities.findOne({ _id: 'city' }).lean<CityDoc>()))?.name ?? UNNAMED;
  }
}
