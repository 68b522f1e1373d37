import { Injectable } from '@nestjs/common';
import type { CaseFacts } from '#shared/case/case-facts';
import type { Effect } from '#shared/case/effects';
import { ERASED } from '#shared/case/erased-value';
import { type Erased, eraseValues } from '#shared/case/erase-values';
import { type Erasure, erasuresOf } from '#shared/case/erasures-of';
import { fileIdsIn } from '#shared/case/file-ids';
import type { FileRef } from '#shared/case/file-ref';
import { foldCase } from '#shared/case/fold-case';
import { caseSituation } from '#shared/case/situated';
import type { Json } from '#shared/kernel/json';
import { sealAll } from '#backend/case/append-events';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseTrail } from '#backend/case/case-trail';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { sha256 } from '#backend/platform/sha256';
import { EraseTraces } from '#backend/work/erase-traces';
import { OutboxRepository } from '#backend/work/outbox.repository';

/**
 * Erases what a case no longer may keep. First the case itself, in one guarded write that also tells of it: from then on nothing is
 * printed, shown or offered. Then everything beside it. The timer stays until all is done, so that whoever comes after a crash goes on.
 */
@Injectable()
export class EraseCase {
  constructor(
    private readonly cases: CaseRepository,
    private readonly outbox: OutboxRepository,
    private readonly facts: PinnedFacts,
    private readonly trail: CaseTrail,
    private readonly traces: EraseTraces,
  ) {}

  /** Waits on where the next time ends later; fails, and is tried again, where the case moved on meanwhile. */
  async run(id: string, effect: Extract<Effect, { kind: 'erase' }>): Promise<void> {
    const found = await this.cases.find(id);
    if (found === undefined) return;
    const facts = await this.facts.of(found.item, found.version);
    const due = erasuresOf(facts.definition, found.state).filter(({ at }) => at <= facts.now);
    const doc = due.length === 0 ? found : await this.erase(facts, found, due);
    await this.traces.run(doc);
    // Told once more after a crash: entries have the numbers of their events.
    const told = doc.events.filter(({ event }) => event.kind === 'erased');
    await this.trail.record({ id, number: doc.number, definition: facts.definition }, told);
    const [next] = erasuresOf(facts.definition, doc.state);
    await (next === undefined ? this.outbox.finish(id, effect.id) : this.outbox.postpone(id, effect, next.at));
  }

  private async erase(facts: CaseFacts, doc: CaseDoc, due: readonly Erasure[]): Promise<CaseDoc> {
    const situation = caseSituation(facts, doc.state)?.key;
    let left: Erased['events'] = doc.events;
    const told: Erased['told'][] = [];
    for (const erasure of due) {
      const erased = eraseValues(facts.definition, left, erasure, facts.now, sha256, situation);
      left = erased.events;
      told.push(erased.told);
    }
    const events = [...left, ...sealAll(told, doc)];
    const what = new Set(due.map((erasure) => erasure.what));
    const change = {
      ...{ events, seq: events.length, head: events.at(-1)!.hash, state: foldCase(events.map(({ event }) => event)) },
      holder: what.has('personal') ? ERASED : doc.holder,
      uploads: [
        ...(what.has('files') ? doc.uploads.map(nameless) : doc.uploads),
        ...lost(doc.events, left).map((id) => nameless({ id, material: 'field:', type: 'application/pdf', bytes: 1 })),
      ],
    };
    if (!(await this.cases.erase(doc._id, doc.seq, change))) throw new Error('The case moved on');
    return { ...doc, ...change };
  }
}

/** A file as it is remembered until its bytes are gone. */
function nameless(file: Omit<FileRef, 'name' | 'sha256' | 'scan'>): FileRef {
  return { ...file, name: ERASED, sha256: '0'.repeat(64), scan: 'unscanned' };
}

/** Ids of files that erased answers spoke of. */
function lost(before: CaseDoc['events'], after: Erased['events']): string[] {
  const still = new Set(idsIn(after));
  return [...new Set(idsIn(before))].filter((id) => !still.has(id));
}

function idsIn(events: Erased['events']): readonly string[] {
  return fileIdsIn(events.map(({ event }) => event) as unknown as Json);
}
