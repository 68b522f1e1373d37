import { Injectable } from '@nestjs/common';
import type { SubmitApplication as Body, Submitted } from '#shared/api/case';
import { effectsOf, lightTimer } from '#shared/case/effects';
import { foldCase } from '#shared/case/fold-case';
import { beginCase, evaluateApplication } from '#shared/case/submit-case';
import { MAX_ANSWER_BYTES } from '#shared/form/answers';
import { civilDateOf } from '#shared/kernel/civil-date';
import { done, refused, type Outcome } from '#shared/kernel/outcome';
import { canonicalize } from '#shared/version/canonical';
import { applicantAsDoer, doerOf } from '#backend/audit/act';
import { sealAll } from '#backend/case/append-events';
import type { CaseDoc } from '#backend/case/case-doc';
import { caseNumberOf } from '#backend/case/case-number';
import { objectOf } from '#backend/case/case-acts';
import { CaseTrail } from '#backend/case/case-trail';
import { CaseRepository } from '#backend/case/case.repository';
import { deskEntryOf } from '#backend/case/desk-entry';
import { isTooLarge } from '#backend/case/is-too-large';
import { GatherEvidence } from '#backend/evidence/gather-evidence';
import { PartOfItem } from '#backend/case/part-of-item';
import { PinnedFacts } from '#backend/case/pinned-facts';
import { DraftRepository } from '#backend/draft/draft.repository';
import type { Caller } from '#backend/platform/http/caller';
import { sha256 } from '#backend/platform/sha256';
import { WakeUp } from '#backend/platform/wake-up';
import { AccountRepository } from '#backend/session/account.repository';

/** Makes a case of a draft. */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly cases: CaseRepository,
    private readonly drafts: DraftRepository,
    private readonly accounts: AccountRepository,
    private readonly facts: PinnedFacts,
    private readonly parts: PartOfItem,
    private readonly trail: CaseTrail,
    private readonly wakeUp: WakeUp,
    private readonly evidence: GatherEvidence,
  ) {}

  /**
   * Evaluates the answers on the version that the draft began with. Refuses with DRAFT.NOT_FOUND, ANSWERS.TOO_LARGE,
   * ANSWERS.INVALID and every place, REQUEST.KEY_REUSED. The case takes the draft's id, so that a repeat finds the first answer.
   */
  async run(body: Body, key: string, me: Caller): Promise<Outcome<Submitted>> {
    const mark = { key, body: sha256(canonicalize({ by: me.account, body })) };
    const [draft, known] = await Promise.all([
      this.drafts.findBegun(body.draft, me.account),
      this.accounts.profileOf(me.account),
    ]);
    if (draft === undefined) return this.repeated(body.draft, mark, me);
    if (isTooLarge(body.answers)) return refused('ANSWERS.TOO_LARGE', { max: MAX_ANSWER_BYTES });
    const facts = await this.facts.of(draft.item, draft.version);
    const profile = known ?? { kind: 'person' as const, name: me.name };
    const number = caseNumberOf(draft._id, civilDateOf(facts.now));
    const { item, version, hash, files } = draft;
    const applicant = { account: me.account, name: me.name };
    const { answers, choices } = body;
    const surroundings = { applicant: profile, today: civilDateOf(facts.now), calendar: facts.calendar };
    const evaluated = evaluateApplication(facts, { answers, profile });
    const object = objectOf({ id: draft._id, number, definition: facts.definition });
    const evidence = await this.evidence.run(
      { definition: facts.definition, answers: evaluated.answers, surroundings },
      me.account,
      { doer: applicantAsDoer(me), listed: doerOf(me), object, number },
    );
    const application = { item, version, hash, files, number, applicant, profile, answers, evidence };
    const begun = beginCase(facts, { ...application, ...(choices && { choices }) }, evaluated);
    // What was submitted before is answered as then, even where today's rules would refuse it.
    if (!begun.ok)
      return (await this.cases.findOwn(draft._id, me.account)) === undefined
        ? begun
        : this.repeated(draft._id, mark, me);
    // Computed answers count too, and they are known only now.
    const state = foldCase(begun.value);
    if (isTooLarge(state.answers)) return refused('ANSWERS.TOO_LARGE', { max: MAX_ANSWER_BYTES });

    const events = sealAll(begun.value, { seq: 0, head: '' }, mark);
    const last = events.at(-1)!;
    const desk = deskEntryOf(facts, state, []);
    const outbox = [...effectsOf(facts, begun.value, 1, state), ...lightTimer(desk.changesAt, last.seq)];
    const doc: CaseDoc = {
      ...{
        _id: draft._id,
        item,
        version,
        seq: last.seq,
        head: last.hash,
        events,
        state,
        applicant: me.account,
        number,
      },
      holder: profile.org?.name ?? me.name,
      ...(await this.parts.of(item, version, facts.definition)),
      ...{
        desk,
        calendar: facts.calendarVersion ?? 0,
        submittedAt: facts.now,
        changedAt: facts.now,
        uploads: [],
        outbox,
        nextDue: facts.now,
        dead: [],
      },
    };
    if ((await this.cases.insert(doc)) === 'exists') return this.repeated(draft._id, mark, me);
    this.trail.recordSoon({ id: doc._id, number, definition: facts.definition }, events, me);
    this.wakeUp.call();
    return done(receiptOf(doc));
  }

  /** The first answer, for whoever submits the same draft again. */
  private async repeated(
    id: string,
    mark: { readonly key: string; readonly body: string },
    me: Caller,
  ): Promise<Outcome<Submitted>> {
    const doc = await this.cases.findOwn(id, me.account);
    if (doc === undefined) return refused('DRAFT.NOT_FOUND');
    const first = doc.events[0]!;
    if (first.key === mark.key && first.body !== mark.body) return refused('REQUEST.KEY_REUSED');
    // The try before may have broken off after its write: what the audit list lacks of it is added.
    const { definition } = await this.facts.of(doc.item, doc.version);
    this.trail.recordSoon({ id, number: doc.number, definition }, [first], me);
    return done(receiptOf(doc));
  }
}

function receiptOf({ _id, number, submittedAt }: CaseDoc): Submitted {
  return { id: _id, number, at: submittedAt, seq: 1 };
}
