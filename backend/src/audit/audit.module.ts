import { Global, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { Audit } from '#backend/audit/audit';
import { AuditController } from '#backend/audit/audit.controller';
import { ListTrail } from '#backend/audit/list-trail';
import { ReadChain } from '#backend/audit/read-chain';
import { READ, readSchema } from '#backend/audit/read.model';
import { ReadRepository } from '#backend/audit/read.repository';
import { TRAIL, trailSchema } from '#backend/audit/trail.model';
import { TrailRepository } from '#backend/audit/trail.repository';

/** What was done and read, for auditors. Global, since every feature records its acts. */
@Global()
@Module({
  imports: [
    MongooseModule.forFeature([
      { name: TRAIL, schema: trailSchema },
      { name: READ, schema: readSchema },
    ]),
  ],
  controllers: [AuditController],
  providers: [Audit, ListTrail, ReadChain, ReadRepository, TrailRepository],
  exports: [Audit],
})
export class AuditModule {}
