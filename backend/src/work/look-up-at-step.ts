import { Injectable } from '@nestjs/common';
import { REGISTER_FAILURES } from '#shared/concept/register-answer';
import { RegisterQuestionKey } from '#shared/concept/register-question';
import type { Effect } from '#shared/case/effects';
import { answerLookUp, awaitedLookUps, type LookUp as Asked, type LookUpResult } from '#shared/case/platform-acts';
import type { JsonObject } from '#shared/kernel/json';
import { additionOf } from '#backend/case/append-events';
import { objectOf } from '#backend/case/case-acts';
import type { CaseDoc } from '#backend/case/case-doc';
import { CaseTrail } from '#backend/case/case-trail';
import { CaseRepository } from '#backend/case/case.repository';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { WakeUp } from '#backend/platform/wake-up';
import { LookUp } from '#backend/register/look-up';
import { OutboxRepository } from '#backend/work/outbox.repository';

/** How often the answer is put into a case on which others write at the same time. */
const TRIES = 12;

/** Asks the register that a case waits for; the chain goes on with the answer, or with why there is none. */
@Injectable()
export class LookUpAtStep {
  constructor(
    private readonly cases: CaseRepository,
    private readonly outbox: OutboxRepository,
    private readonly facts: PinnedFacts,
    private readonly trail: CaseTrail,
    private readonly registers: LookUp,
    private readonly wakeUp: WakeUp,
  ) {}

  /** The register is asked once a run; where the case was changed meanwhile, its answer still counts if it is awaited. */
  async run(id: string, effect: Extract<Effect, { kind: 'lookUp' }>): Promise<void> {
    const doc = await this.cases.find(id);
    if (doc === undefined) return;
    const facts = await this.facts.of(doc.item, doc.version);
    const asked = awaitedLookUps(facts, doc.state).find(({ step }) => step === effect.step);
    if (asked === undefined) return this.outbox.finish(id, effect.id);
    const result = await this.ask(doc, objectOf({ id, number: doc.number, definition: facts.definition }), asked);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const found = await this.cases.find(id);
      const now = await this.facts.of(doc.item, doc.version);
      const events = found && answerLookUp(now, found.state, effect.step, result);
      if (found === undefined || events === undefined) return this.outbox.finish(id, effect.id);
      const addition = additionOf(now, found, events);
      if (!(await this.cases.append(id, found.seq, addition, effect.id))) continue;
      await this.trail.record({ id, number: doc.number, definition: now.definition }, addition.events);
      return this.wakeUp.call();
    }
    throw new Error('The case moved on');
  }

  private async ask(doc: CaseDoc, object: ReturnType<typeof objectOf>, asked: Asked): Promise<LookUpResult> {
    const question = RegisterQuestionKey.safeParse(asked.question);
    if (!question.success) return { ok: false, failure: REGISTER_FAILURES.refused.code };
    const about = { doer: { account: 'platform', name: '平台' }, object, number: doc.number };
    const result = await this.registers.run(about, { question: question.data, query: asked.query });
    return result.ok
      ? { ok: true, answer: result.answer as JsonObject }
      : { ok: false, failure: REGISTER_FAILURES[result.why].code };
  }
}
