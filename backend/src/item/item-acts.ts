import { Injectable } from '@nestjs/common';
import { doerOf } from '#backend/audit/act';
import type { By } from '#backend/item/decide-item';
import type { ItemAct } from '#backend/item/item.repository';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { Ids } from '#backend/platform/ids';

/** Makes the identity and the time of an act on an item, once, before it is tried. */
@Injectable()
export class ItemActs {
  constructor(
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  begin(me: Caller): { act: ItemAct; by: By } {
    const at = this.clock.now();
    return { act: { id: this.ids.next(), at, doer: doerOf(me) }, by: { at, account: me.account } };
  }
}
