import type { Definition } from '#shared/definition/definition';
import type { Instant } from '#shared/kernel/instant';
import { stepsOf } from '#shared/kernel/pointer';
import type { Sha256 } from '#shared/kernel/sha256';
import { PLATFORM } from '#shared/case/actor';
import type { CaseEvent } from '#shared/case/case-event';
import { blankAt } from '#shared/case/erased-value';
import type { Erasure } from '#shared/case/erasures-of';
import { keptOf } from '#shared/case/kept-of';
import { replaced } from '#shared/case/salted-places';
import type { Salted, SealedEvent } from '#shared/case/seal-event';
import { placesOf } from '#shared/case/told-erasures';

/** The events of a case without what was erased, and the event that tells of it, to be sealed behind them. */
export interface Erased {
  readonly events: readonly SealedEvent[];
  readonly told: Extract<CaseEvent, { kind: 'erased' }>;
}

/**
 * Erases one part of a case: values and their salts go, numbers, links and hashes stay. `situation` is what the answers told until
 * now. Folding the events gives the state without the values. Done twice, the second finds nothing. Pure.
 */
export function eraseValues(
  definition: Definition,
  events: readonly SealedEvent[],
  { what, rule: { n, unit, from } }: Omit<Erasure, 'at'>,
  at: Instant,
  sha256: Sha256,
  situation?: string,
): Erased {
  const kept = keptOf(definition, applicantOf(events));
  const places: string[] = [];
  const answers = new Set<string>();
  const inner = new Map<string, Set<string>>();
  const left = events.map((sealed) => {
    const pointers = Object.keys(sealed.salted).filter(
      (pointer) => sealed.salted[pointer]!.salt !== undefined && kept(sealed.event, pointer) === what,
    );
    for (const pointer of pointers) {
      places.push(`${sealed.seq}${pointer}`);
      note(sealed.event, stepsOf(pointer), answers, inner);
    }
    return pointers.reduce((one, pointer) => withoutValue(one, pointer, { at, rule: what }), sealed);
  });
  const keys = Object.fromEntries([...inner].map(([step, names]) => [step, [...names]]));
  return {
    events: left,
    told: {
      ...{ kind: 'erased', at, by: PLATFORM, what, rule: { n, unit, from }, ...placesOf(places, sha256) },
      gone: { answers: [...answers], inner: keys },
      ...(situation !== undefined && { situation }),
    },
  };
}

function applicantOf([first]: readonly SealedEvent[]): string {
  if (first?.event.kind !== 'submitted') throw new Error('A case begins with its submission');
  return first.event.applicant.account;
}

function withoutValue(sealed: SealedEvent, pointer: string, erased: NonNullable<Salted['erased']>): SealedEvent {
  const { digest } = sealed.salted[pointer]!;
  return {
    ...sealed,
    event: replaced(sealed.event as never, stepsOf(pointer), blankAt(pointer)) as CaseEvent,
    salted: { ...sealed.salted, [pointer]: { digest, erased } },
  };
}

/** Notes which answer a place holds, so that it is known as erased. */
function note(
  event: CaseEvent,
  [first, second, third]: readonly string[],
  answers: Set<string>,
  inner: Map<string, Set<string>>,
): void {
  const at = (step: string, key: string): void => void inner.set(step, (inner.get(step) ?? new Set()).add(key));
  if (first === 'answers' && second !== undefined) answers.add(second);
  else if (first === 'decision' && second === 'amended' && third !== undefined) answers.add(third);
  else if (event.kind === 'stepDecided' && second === 'form' && third !== undefined) at(event.decision.step, third);
  else if (event.kind === 'acted' && first === 'form' && second !== undefined) at(event.step, second);
}
