import { Injectable } from '@nestjs/common';
import { CaseListsRepository } from '#backend/case/case-lists.repository';
import { RunningCases } from '#backend/item/running-cases';

/** How many cases run on an item. */
@Injectable()
export class CountRunning extends RunningCases {
  constructor(private readonly lists: CaseListsRepository) {
    super();
  }

  count(item: string): Promise<number> {
    return this.lists.countRunning(item);
  }
}
