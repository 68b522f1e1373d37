import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import type { ScanPlace } from '#backend/calendar/calendar-change.model';
import type { CaseDoc } from '#backend/case/case-doc';
import { CASE } from '#backend/case/case.model';
import { Store } from '#backend/platform/mongo/store';

const OPEN = ['submitted', 'correcting', 'inProgress', 'aftercare'];

/** The way along all cases on which something may run, piece by piece: each piece begins where the last one ended. */
@Injectable()
export class CaseScanRepository {
  constructor(
    @InjectModel(CASE) private readonly cases: Model<CaseDoc>,
    private readonly store: Store,
  ) {}

  /**
   * The next cases and where they end; no place where nothing follows. Open cases go along their index; of those that ended only such
   * with a timer (a delivery, a certificate that runs out), along that of the timers. A case that moves on this way meanwhile was
   * computed anew by its own event.
   */
  async after(place: ScanPlace | undefined, limit: number): Promise<{ ids: string[]; place?: ScanPlace }> {
    if (place?.part === 'ended') return this.ended(place, limit);
    const open = await this.open(place, limit);
    if (open.length === limit) return { ids: open.map(({ _id }) => _id), place: placeOfOpen(open.at(-1)!) };
    return { ids: open.map(({ _id }) => _id), place: { part: 'ended', due: '', id: '' } };
  }

  private open(place: Extract<ScanPlace, { part: 'open' }> | undefined, limit: number): Promise<OpenRow[]> {
    const from = place && { item: place.item, version: place.version, 'state.status': place.status, _id: place.id };
    return this.store.act(async () => {
      const rows = this.cases.collection
        .find({ 'state.status': { $in: OPEN } } as never, {
          projection: { item: 1, version: 1, 'state.status': 1 },
          hint: 'open',
          ...(from && { min: from }),
        })
        .limit(limit + 1);
      const found = (await rows.toArray()) as unknown as OpenRow[];
      return found.filter(({ _id }) => _id !== place?.id).slice(0, limit);
    });
  }

  private async ended({ due, id }: Extract<ScanPlace, { part: 'ended' }>, limit: number) {
    const found = (await this.store.act(() =>
      this.cases.collection
        .find({ 'state.status': 'ended' } as never, {
          projection: { nextDue: 1 },
          hint: 'timers',
          min: { nextDue: due, _id: id },
        })
        .limit(limit + 1)
        .toArray(),
    )) as unknown as { _id: string; nextDue: string }[];
    const rows = found.filter((row) => row._id !== id).slice(0, limit);
    const last = rows.at(-1);
    const ids = rows.map((row) => row._id);
    return rows.length < limit || last === undefined
      ? { ids }
      : { ids, place: { part: 'ended' as const, due: last.nextDue, id: last._id } };
  }
}

interface OpenRow {
  readonly _id: string;
  readonly item: string;
  readonly version: number;
  readonly state: { readonly status: string };
}

function placeOfOpen({ _id, item, version, state }: OpenRow): ScanPlace {
  return { part: 'open', item, version, status: state.status, id: _id };
}
