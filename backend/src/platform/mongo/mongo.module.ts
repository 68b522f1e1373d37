import { type DynamicModule, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import mongoose, { type Connection } from 'mongoose';
import { checkProductionServer } from '#backend/platform/mongo/check-server';
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
      writeConcern: { w: 'majority', j: true },
      readPreference: 'primary',
      retryWrites: true,
      serverSelectionTimeoutMS: 5000,
      socketTimeoutMS: 30_000,
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
      providers: [Store, Leases],
      exports: [Store, Leases, connection],
    };
  }
}
