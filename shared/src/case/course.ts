import { PLATFORM } from '#shared/case/actor';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { applyEvent } from '#shared/case/fold-case';

type Told = CaseEvent extends infer E ? (E extends CaseEvent ? Omit<E, 'at' | 'by'> : never) : never;

/** A case on its way: events are told one after the other, and the state follows. */
export class Course {
  readonly events: CaseEvent[] = [];

  constructor(
    readonly facts: CaseFacts,
    public state: CaseState,
  ) {}

  /** Appends an event of the platform. */
  tell(told: Told): void {
    this.add({ ...told, at: this.facts.now, by: PLATFORM } as CaseEvent);
  }

  add(event: CaseEvent): void {
    this.events.push(event);
    this.state = applyEvent(this.state, event);
  }
}
