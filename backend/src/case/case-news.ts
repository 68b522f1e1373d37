import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseRepository } from '#backend/case/case.repository';
import { maySeeCase } from '#backend/case/may-see-case';
import type { LiveSource, News } from '#backend/live/live-source';
import { LiveSources } from '#backend/live/live-sources';

/** Lets live screens know of cases that are new or got events; what the outbox does behind them is nobody's business. */
@Injectable()
export class CaseNews implements LiveSource, OnModuleInit {
  readonly followed = {
    collection: 'cases',
    when: { $or: [{ operationType: 'insert' }, { 'updateDescription.updatedFields.seq': { $exists: true } }] },
  };

  constructor(
    private readonly cases: CaseRepository,
    private readonly sources: LiveSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async newsOf(ids: readonly string[]): Promise<News[]> {
    return (await this.cases.partsOf(ids)).map(({ _id: id, seq, ...parts }) => ({
      event: { kind: 'changed', what: 'case', id, seq },
      maySee: (listener) => maySeeCase(parts, listener),
    }));
  }
}
