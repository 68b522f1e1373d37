import type { Actor } from '#shared/case/actor';
import type { CaseEvent } from '#shared/case/case-event';
import type { CaseFacts } from '#shared/case/case-facts';
import type { CaseState } from '#shared/case/case-state';
import { decideCase } from '#shared/case/decide-case';
import { applyEvent, foldCase } from '#shared/case/fold-case';
import { isStale } from '#shared/case/is-stale';
import { verifyEvents } from '#shared/case/seal-event';
import { canonicalize } from '#shared/version/canonical';
import type { CaseDoc } from '#backend/case/case-doc';
import type { Told } from '#backend/case/told.spec-support';
import { sha256 } from '#backend/platform/sha256';

/** A state in which the case stood between two writes, with what had happened by then. */
interface Stood {
  readonly state: CaseState;
  readonly events: readonly CaseEvent[];
}

/**
 * What is wrong with the history of a case, given what everybody was told. It must be that of the same people one after the other: the
 * rules, given each command that was confirmed on the state before it, bring exactly the events that stand there; nothing
 * stands there that nobody gave; and whoever was refused was told what the rules say on a state that came after what he saw.
 */
export function faultsIn(
  doc: CaseDoc,
  facts: CaseFacts,
  told: readonly Told[],
  actorOf: (account: string) => Actor,
): string[] {
  const plain = JSON.parse(JSON.stringify(doc.events)) as CaseDoc['events'];
  const events = plain.map(({ event }) => event);
  const faults: string[] = [];
  const verdict = verifyEvents(plain, sha256);
  if (!verdict.ok) faults.push(`the chain does not verify: ${JSON.stringify(verdict)}`);
  if (plain.some(({ seq }, index) => seq !== index + 1) || doc.seq !== plain.length)
    faults.push('events are misnumbered');
  if (!same(foldCase(events), doc.state)) faults.push('the stored state is not that of the events');

  const stood: Stood[] = [];
  let state = foldCase(events.slice(0, 1));
  for (let index = 1; index < plain.length;) {
    const { event, key } = plain[index]!;
    const given = key === undefined ? undefined : told.find((one) => one.key === key);
    if (key !== undefined && given === undefined) faults.push(`nobody gave what came as ${event.kind}`);
    let length = 1;
    if (given !== undefined) {
      const decided = decideCase(
        { ...facts, now: event.at, uploads: doc.uploads },
        state,
        given.command,
        actorOf(given.account),
      );
      if (!decided.ok) faults.push(`${name(given)} stands there, refused by the rules: ${decided.refusal.code}`);
      else {
        length = decided.value.length;
        if (!same(decided.value, events.slice(index, index + length)))
          faults.push(`${name(given)} brought other events than the rules say`);
      }
    }
    stood.push({ state, events: events.slice(0, index) });
    for (const next of events.slice(index, index + length)) state = applyEvent(state, next);
    index += length;
  }
  stood.push({ state, events });

  for (const one of told) {
    const times = plain.filter(({ key }) => key === one.key).length;
    if (one.status === 200 && times !== 1) faults.push(`${name(one)} was confirmed and stands there ${times} times`);
    if (one.status !== 200 && times !== 0) faults.push(`${name(one)} was refused (${one.code}) and stands there`);
    if (one.status !== 200 && !isTrue(one, stood, facts, doc, actorOf(one.account)))
      faults.push(`${name(one)} was told ${one.status} ${one.code}, which never was so`);
  }
  return faults;
}

/** Whether the rules say so on some state from the one on that the person saw. */
function isTrue(one: Told, stood: readonly Stood[], facts: CaseFacts, doc: CaseDoc, actor: Actor): boolean {
  return stood.some(({ state, events }) => {
    if (events.length < one.seq) return false;
    const decided = decideCase({ ...facts, now: events.at(-1)!.at, uploads: doc.uploads }, state, one.command, actor);
    return decided.ok ? one.code === 'CASE.CHANGED' && isStale(events, one.seq) : decided.refusal.code === one.code;
  });
}

function same(a: unknown, b: unknown): boolean {
  const plain = (value: unknown) => canonicalize(JSON.parse(JSON.stringify(value)));
  return plain(a) === plain(b);
}

function name({ account, command }: Told): string {
  return `${command.kind} by ${account}`;
}
