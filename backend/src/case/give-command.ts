import { Injectable } from '@nestjs/common';
import type { CaseView, GiveCommand as Given } from '#shared/api/case';
import { decideCase } from '#shared/case/decide-case';
import { isStale } from '#shared/case/is-stale';
import { MAX_ANSWER_BYTES } from '#shared/form/answers';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { canonicalize } from '#shared/version/canonical';
import { additionOf, type Addition } from '#backend/case/append-events';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseTrail } from '#backend/case/case-trail';
import { actorOf, CaseViewer } from '#backend/case/case-viewer';
import { CaseRepository } from '#backend/case/case.repository';
import { hasRoom } from '#backend/case/has-room';
import { isTooLarge } from '#backend/case/is-too-large';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { VisibleCases } from '#backend/case/visible-cases';
import type { Caller } from '#backend/platform/http/caller';
import { sha256 } from '#backend/platform/sha256';
import { WakeUp } from '#backend/platform/wake-up';

/** How often a command is decided anew because others were faster; each try means that somebody else got on. */
const TRIES = 12;

/** Gives a case a command. */
@Injectable()
export class GiveCommand {
  constructor(
    private readonly cases: CaseRepository,
    private readonly visible: VisibleCases,
    private readonly facts: PinnedFacts,
    private readonly viewer: CaseViewer,
    private readonly trail: CaseTrail,
    private readonly wakeUp: WakeUp,
  ) {}

  /**
   * Refuses with what `decideCase` refuses, CASE.NOT_FOUND, CASE.CHANGED where something that matters happened since the
   * person looked, CASE.FULL, ANSWERS.TOO_LARGE and REQUEST.KEY_REUSED. A repeat of the same key with the same body changes nothing and is answered again.
   */
  async run(id: string, given: Given, key: string, caller: Caller): Promise<Outcome<CaseView>> {
    const mark = { key, body: sha256(canonicalize({ by: caller.account, given })) };
    for (let tries = 0; tries < TRIES; tries += 1) {
      const doc = await this.visible.find(id, caller);
      if (doc === undefined) return refused('CASE.NOT_FOUND');
      const earlier = doc.events.find((event) => event.key === key);
      if (earlier !== undefined)
        return earlier.body === mark.body ? this.answerAgain(doc, earlier.seq, caller) : refused('REQUEST.KEY_REUSED');
      if (given.command.kind === 'correct' && isTooLarge({ ...doc.state.answers, ...given.command.answers }))
        return refused('ANSWERS.TOO_LARGE', { max: MAX_ANSWER_BYTES });
      const facts = { ...(await this.facts.of(doc.item, doc.version)), uploads: doc.uploads };
      const decided = decideCase(facts, doc.state, given.command, actorOf(caller));
      if (!decided.ok) return decided;
      if (
        isStale(
          doc.events.map(({ event }) => event),
          given.seq,
        )
      )
        return refused('CASE.CHANGED');
      const addition = additionOf(facts, doc, decided.value, mark);
      if (!hasRoom(doc, addition)) return refused('CASE.FULL');
      if (await this.cases.append(id, doc.seq, addition)) {
        await this.trail.record({ id, number: doc.number, definition: facts.definition }, addition.events, caller);
        this.wakeUp.call();
        return this.answer(grown(doc, addition), caller);
      }
    }
    return refused('CASE.BUSY');
  }

  /** The try before may have broken off after its write: what the audit list lacks of it is added. */
  private async answerAgain(doc: CaseDoc, seq: number, caller: Caller): Promise<Outcome<CaseView>> {
    const { definition } = await this.facts.of(doc.item, doc.version);
    await this.trail.record({ id: doc._id, number: doc.number, definition }, doc.events.slice(seq - 1), caller);
    this.wakeUp.call();
    return this.answer(doc, caller);
  }

  private async answer(doc: CaseDoc, caller: Caller): Promise<Outcome<CaseView>> {
    return done(await this.viewer.view(doc, await this.facts.of(doc.item, doc.version), caller));
  }
}

/** The case as it stands after a write. */
function grown(doc: CaseDoc, addition: Addition): CaseDoc {
  return { ...doc, ...addition.set, events: [...doc.events, ...addition.events] };
}
