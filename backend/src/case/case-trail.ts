import { Injectable, Logger } from '@nestjs/common';
import type { FieldReading } from '#shared/case/field-reading';
import { isSensitive } from '#shared/case/is-sensitive';
import { elementsOf } from '#shared/definition/elements-of';
import type { Definition } from '#shared/definition/definition';
import type { SealedEvent } from '#shared/case/seal-event';
import { Audit } from '#backend/audit/audit';
import { actsOf, objectOf, type ActedOn } from '#backend/case/case-acts';
import { Clock } from '#backend/platform/clock';
import type { Caller } from '#backend/platform/http/caller';
import { Ids } from '#backend/platform/ids';

/** Shows what happened to cases, and who read them, in the audit list. */
@Injectable()
export class CaseTrail {
  private readonly log = new Logger('CaseTrail');

  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** New events of a case. Entries have the events' own numbers, so that a repeat is the same entry. */
  async record(acted: ActedOn, events: readonly SealedEvent[], caller?: Caller): Promise<void> {
    for (const { by, ...act } of actsOf(acted, events)) {
      await this.audit.record(
        { ...by, ...(caller !== undefined && by.account === caller.account && { address: caller.address }) },
        act,
      );
    }
  }

  /** The same, without keeping the caller waiting: the list is a projection, the case itself holds the events. */
  recordSoon(acted: ActedOn, events: readonly SealedEvent[], caller: Caller): void {
    this.record(acted, events, caller).catch(() => this.log.error(`Case ${acted.id}: the audit list lacks an act`));
  }

  /** That a member of staff read a case or a paper of it, for which steps, with which sensitive answers. Await it before the data go out. */
  async read(
    acted: ActedOn,
    { steps, hidden }: FieldReading,
    caller: Caller,
    act: 'case.read' | 'document.read' = 'case.read',
  ): Promise<void> {
    const doer = { account: caller.account, name: caller.name, address: caller.address };
    await this.audit.recordRead(doer, {
      id: this.ids.next(),
      at: this.clock.now(),
      act,
      object: objectOf(acted),
      // Why he may read: his steps. What of the sensitive answers lay open to him, by key.
      details: {
        number: acted.number,
        ...(steps.length > 0 && { purpose: steps.join(', ') }),
        ...sensitiveRead(acted.definition, hidden),
      },
    });
  }
}

/** Keys of the sensitive answers that a reading shows. */
function sensitiveRead({ form }: Definition, hidden: FieldReading['hidden']): { sensitive?: string } {
  const keys = elementsOf(form).flatMap((element) =>
    isSensitive(element) && !hidden.has(element.key) ? [element.key] : [],
  );
  return keys.length === 0 ? {} : { sensitive: keys.join(', ') };
}
