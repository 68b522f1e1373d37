import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { type Model, trusted } from 'mongoose';
import type { CaseDoc, DeadLetter } from '#backend/case/case-doc';
import { CASE } from '#backend/case/case.model';
import type { TimeCursor } from '#backend/platform/http/time-cursor';
import { Store } from '#backend/platform/mongo/store';

/** A case of which something was given up. */
export type DeadRow = Pick<CaseDoc, '_id' | 'number' | 'item' | 'version' | 'dead' | 'replays'> & { deadAt: string };

/** Whose dead letters: those of cases in which a department has a part, or all. */
export type DeadScope = { readonly department: string } | { readonly all: true };

/** How many commands a case remembers. */
const REMEMBERED = 50;

/** What was given up, over all cases. Each list has its index, over cases with dead letters alone. */
@Injectable()
export class DeadLetterRepository {
  constructor(
    @InjectModel(CASE) private readonly cases: Model<CaseDoc>,
    private readonly store: Store,
  ) {}

  /** So many cases after the cursor, the one with the latest dead letter first. */
  page(scope: DeadScope, limit: number, after?: TimeCursor): Promise<DeadRow[]> {
    return this.store.act(() => this.query(scope, after).limit(limit).lean<DeadRow[]>());
  }

  /** The case where it is in the scope, with what was given up of it. */
  async find(id: string, scope: DeadScope): Promise<DeadRow | undefined> {
    const found = await this.store.act(() =>
      this.cases
        .findOne({ _id: id, ...narrowed(scope) })
        .select(SHOWN)
        .lean<DeadRow>(),
    );
    return found ?? undefined;
  }

  /** Puts a dead letter back into the outbox, due at once. False where it is not there any more, or the command was done before. */
  async replay(id: string, letter: DeadLetter, command: { key: string; body: string }, now: string): Promise<boolean> {
    const { id: effect } = letter.effect;
    const others = { $filter: { input: '$dead', cond: { $ne: ['$$this.effect.id', { $literal: effect }] } } };
    const done = { $concatArrays: [{ $ifNull: ['$replays', []] }, { $literal: [{ ...command, effect }] }] };
    const again = { $concatArrays: ['$outbox', { $literal: [{ ...letter.effect, dueAt: now }] }] };
    const { matchedCount } = await this.store.act(() =>
      this.cases.collection.updateOne(
        { _id: id, 'dead.effect.id': effect, 'replays.key': { $ne: command.key } } as never,
        [
          { $set: { dead: others, replays: { $slice: [done, -REMEMBERED] }, outbox: again } },
          {
            $set: {
              deadAt: { $ifNull: [{ $max: '$dead.at' }, '$$REMOVE'] },
              nextDue: { $min: '$outbox.dueAt' },
            },
          },
        ],
      ),
    );
    return matchedCount === 1;
  }

  private query(scope: DeadScope, after?: TimeCursor) {
    const before = (value: string) => trusted({ $lt: value });
    return this.cases
      .find({
        ...narrowed(scope),
        deadAt: trusted({ $exists: true }),
        ...(after && { $or: [{ deadAt: before(after.at) }, { deadAt: after.at, _id: before(after.id) }] }),
      })
      .select(SHOWN)
      .sort({ deadAt: -1, _id: -1 })
      .hint('department' in scope ? 'dead' : 'deadAll');
  }

  /** How the database finds a page, for specs. */
  explain(scope: DeadScope): Promise<unknown> {
    return this.query(scope).limit(30).explain('executionStats') as Promise<unknown>;
  }
}

const SHOWN = { number: 1, item: 1, version: 1, dead: 1, deadAt: 1, replays: 1 } as const;

function narrowed(scope: DeadScope): { departments?: string } {
  return 'department' in scope ? { departments: scope.department } : {};
}
