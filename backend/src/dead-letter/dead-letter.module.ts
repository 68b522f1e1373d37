import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { CASE, caseSchema } from '#backend/case/case.model';
import { DeadLetterController } from '#backend/dead-letter/dead-letter.controller';
import { DeadLetterRepository } from '#backend/dead-letter/dead-letter.repository';
import { DeadLetters } from '#backend/dead-letter/dead-letters';

/** What was given up and can be tried again. */
@Module({
  imports: [MongooseModule.forFeature([{ name: CASE, schema: caseSchema }])],
  controllers: [DeadLetterController],
  providers: [DeadLetterRepository, DeadLetters],
})
export class DeadLetterModule {}
