import type { Addition } from '#backend/case/append-events';
import type { CaseDoc } from '#backend/case/case-doc';

/** A document of MongoDB holds 16 MB and a case 2 000 events; below that the platform keeps room for the papers that still follow. */
const MOST = { events: 1950, bytes: 14_000_000 };
/** What can be done and undone without end stops much earlier, so that it never takes the room of a decision. */
const MOST_IDLE = { events: 1000, bytes: 8_000_000 };
const IDLE: ReadonlySet<string> = new Set(['stepTaken', 'stepReleased']);
/** So few events are never too large to be counted only. */
const FEW = 20;

/** Whether a case can still take these events. Bytes are those of its JSON, which BSON exceeds by little. */
export function hasRoom(doc: Pick<CaseDoc, 'seq' | 'events' | 'state'>, { events }: Pick<Addition, 'events'>): boolean {
  const most = events.every(({ event }) => IDLE.has(event.kind)) ? MOST_IDLE : MOST;
  if (doc.seq + events.length > most.events) return false;
  // What is added stands in the events, and mostly in the state too.
  return (
    doc.seq < FEW ||
    Buffer.byteLength(JSON.stringify([doc.events, doc.state])) + 2 * Buffer.byteLength(JSON.stringify(events)) <
      most.bytes
  );
}
