import { Module } from '@nestjs/common';
import { SeedDemonstration } from '#backend/demonstration/seed-demonstration';
import { SeedItems } from '#backend/demonstration/seed-items';

/** The made-up city, its people and items. */
@Module({ providers: [SeedDemonstration, SeedItems] })
export class DemonstrationModule {}
