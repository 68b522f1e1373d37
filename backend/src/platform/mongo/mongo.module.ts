import { type DynamicModule, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import mongoose, { type Connection } from 'mongoose';
import { checkProductionServer } from '#backend/platform/mongo/check-server';
import { Changes } from '#backend/platform/mongo/changes';
import { Leases } from '#backend/platform/mongo/leases';
import { Store } from '#backend/platform/mongo/store';
import type { Settings } from '#backend/platform/settings';

// A second wall behind repositories that build every filter from scalars.
mongoose.set('sanitizeFilter', true);
mongoose.set('sanitizeProjection', true);
mongoose.set('strictQuery', 'throw');

/** The connection and the store. Every write is for the majority and the journal. */
@Module({})
export class MongoModule {
  static with(settings: Settings): DynamicModule {
    const connection = MongooseModule.forRoot(settings.mongoUri, {
      dbName: settings.database,
      autoIndex: false,
      autoCreate: false,
      ignoreUndefined: true,
      // Whoever lost the majority does not keep the writers waiting: they are told "unknown", and ask again.
      writeConcern: { w: 'majority', j: true, wtimeoutMS: 8000 },
      readPreference: 'primary',
      retryWrites: true,
      serverSelectionTimeoutMS: 5000,
      connectTimeoutMS: 5000,
      // A connection into nothing gives its place in the pool back, and whoever waits for a place does not wait for ever.
      socketTimeoutMS: 12_000,
      waitQueueTimeoutMS: 5000,
      maxPoolSize: 60,
      // Whoever starts us knows that the database is there: a wrong address is said at once.
      retryAttempts: 0,
      connectionFactory: async (made: Connection) => {
        await made.asPromise();
        if (settings.mode === 'production') await checkProductionServer(made);
        return made;
      },
    });
    return {
      module: MongoModule,
      global: true,
      imports: [connection],
      providers: [Store, Leases, Changes],
      exports: [Store, Leases, Changes, connection],
    };
  }
}
