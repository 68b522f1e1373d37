import { Injectable } from '@nestjs/common';
import { endOfDay } from '#shared/kernel/civil-date';
import type { AuditPage, AuditQuery } from '#shared/api/audit';
import { readCursor, writeCursor } from '#backend/platform/http/time-cursor';
import { TrailRepository } from '#backend/audit/trail.repository';
import { startOfDay } from '#backend/audit/start-of-day';

/** A page of the audit list. */
@Injectable()
export class ListTrail {
  constructor(private readonly trail: TrailRepository) {}

  /** Throws CURSOR.MALFORMED. Days are those of Asia/Shanghai, both included. */
  async run(query: AuditQuery): Promise<AuditPage> {
    const after = readCursor(query.cursor);
    const found = await this.trail.page(
      {
        ...(query.object !== undefined && { subject: query.object }),
        ...(query.account !== undefined && { account: query.account }),
        ...(query.from !== undefined && { from: startOfDay(query.from) }),
        ...(query.to !== undefined && { until: endOfDay(query.to) }),
      },
      query.limit + 1,
      after,
    );
    const entries = found.slice(0, query.limit);
    const last = entries.at(-1);
    return found.length > query.limit && last
      ? { entries, next: writeCursor({ at: last.at, id: last.id }) }
      : { entries };
  }
}
