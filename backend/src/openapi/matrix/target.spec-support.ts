import { randomUUID } from 'node:crypto';
import type { CaseView, Submitted } from '#shared/api/case';
import type { DraftView } from '#shared/api/draft';
import type { CreatedSubscription } from '#shared/api/subscription';
import type { CaseCommand } from '#shared/case/case-command';
import { CaseWork, goldenAnswers } from '#backend/testing/case-work.spec-support';
import { type Got, problemIn, type TestServer } from '#backend/testing/server.spec-support';
import type { Ground } from '#backend/openapi/matrix/ground.spec-support';

/** What may be asked for: things of one ground that exist, or addresses of the same form that lead to nothing. */
export interface Target {
  readonly item: string;
  readonly version: number;
  readonly draft: string;
  readonly draftRevision: number;
  readonly draftFile: string;
  /** A draft that holds everything a submission needs. */
  readonly complete: string;
  readonly answers: object;
  /** A case that was granted. */
  readonly case: string;
  readonly number: string;
  readonly caseFile: string;
  readonly document: string;
  readonly certificate: string;
  readonly code: string;
  /** Where a program of the department is told of its cases. */
  readonly subscription: string;
  /** An effect of the case that was given up. */
  readonly given: string;
}

const NOTHING = '01a20d5d-003e-7558-87bf-aa239ba8c79d';

/** The same addresses, and nothing behind them. */
export const nothing = (target: Target): Target => ({
  ...target,
  ...{ item: 'no-such-item', draft: NOTHING, draftFile: NOTHING, complete: NOTHING },
  ...{ case: NOTHING, number: 'no-such-number', caseFile: NOTHING, certificate: NOTHING },
  ...{ document: target.document, code: 'no-such-code', subscription: NOTHING },
});

/** What no stranger may ever read: what the things are called by. */
export const secretsOf = (target: Target): readonly string[] => [
  ...[target.draft, target.draftFile, target.case, target.number, target.caseFile, target.certificate],
];

/** Does over HTTP what applicants and officers of a ground do. */
export class GroundWork {
  readonly work: CaseWork;

  constructor(
    readonly server: TestServer,
    readonly ground: Ground,
  ) {
    this.work = new CaseWork(server);
  }

  /** A request that must succeed. */
  async must<T>(account: string, method: string, path: string, body?: unknown, revision?: number): Promise<Got<T>> {
    const headers = { 'idempotency-key': randomUUID(), ...(revision !== undefined && { 'if-match': `"${revision}"` }) };
    const got = await this.server.as(account)<T>(method, path, { headers, ...(body !== undefined && { body }) });
    if (got.status >= 300) throw new Error(`${account} ${method} ${path}: ${problemIn(got)}`);
    return got;
  }

  get answers(): object {
    return goldenAnswers(this.ground.answers, this.ground.item);
  }

  /** A draft of the ground's item that may be submitted. */
  async complete(): Promise<string> {
    const { item, own, materials } = this.ground;
    const { body } = await this.must<DraftView>(own.applicant, 'POST', '/api/drafts', { item });
    for (const material of materials)
      if (!body.files.some((file) => file.material === material))
        await this.work.upload(own.applicant, `/api/drafts/${body.id}/files`, material);
    return body.id;
  }

  async submit(): Promise<string> {
    const draft = await this.complete();
    const { applicant } = this.ground.own;
    await this.must<Submitted>(applicant, 'POST', '/api/cases', { draft, answers: this.answers });
    return draft;
  }

  async command(account: string, id: string, command: CaseCommand): Promise<void> {
    const { state } = await this.work.read(account, id);
    await this.must<CaseView>(account, 'POST', `/api/cases/${id}/commands`, { seq: state.seq, command });
  }

  /** A case that waits for its applicant to correct a material. */
  async correcting(): Promise<string> {
    const id = await this.submit();
    const places = [{ material: this.ground.materials[1]!, reason: '看不清' }];
    await this.command('hall.clerk', id, { kind: 'requestCorrection', places });
    return id;
  }

  /** A draft that nobody submits, with a file in it. */
  async draft(): Promise<Pick<Target, 'draft' | 'draftRevision' | 'draftFile'>> {
    const { own, draft } = this.ground;
    const begun = await this.must<DraftView>(own.applicant, 'POST', '/api/drafts', { item: draft.item });
    const { id, revision } = begun.body;
    const draftFile = await this.work.upload(own.applicant, `/api/drafts/${id}/files`, draft.material);
    return { draft: id, draftRevision: revision, draftFile };
  }

  /** Everything of the ground that a route may be asked for. */
  async target(): Promise<Target> {
    const { item, own } = this.ground;
    const id = await this.submit();
    await (this.ground.department === 'market' ? this.work.grant(id) : this.grantSign(id));
    const { state } = await this.work.until(
      own.applicant,
      id,
      (view) => view.state.status === 'ended' && view.state.documents.length === 3,
    );
    const [certificate] = state.certificates;
    return {
      ...{ item, version: 1, case: id, number: state.number, ...(await this.draft()) },
      ...{ complete: await this.complete(), answers: this.answers },
      ...{ caseFile: state.files[0]!.id, document: state.documents[0]!.id },
      ...{ certificate: certificate!.id, code: certificate!.code },
      ...{ ...(await this.givenUp(id)), ...(await this.subscribed()) },
    };
  }

  /** A program of the department that is told of nothing that happens here. */
  async subscribed(): Promise<Pick<Target, 'subscription'>> {
    const body = { url: 'http://127.0.0.1:9/hook', events: ['aftercareEnded'] };
    const made = await this.must<CreatedSubscription>(this.ground.own.admin, 'POST', '/api/subscriptions', body);
    return { subscription: made.body.id };
  }

  /** An effect of a case that was given up: what can be done about it is that it is tried again. */
  async givenUp(id: string): Promise<Pick<Target, 'given'>> {
    const at = '2026-01-01T00:00:00.000Z';
    const effect = { kind: 'deleteDraft', id: `0-${randomUUID()}`, dueAt: at };
    const letter = { effect, at, code: 'PLATFORM.FAULT', details: '{}' };
    const cases = this.server.store.connection.collection('cases');
    await cases.updateOne({ _id: id } as never, { $push: { dead: letter }, $set: { deadAt: at } } as never);
    return { given: effect.id };
  }

  private async grantSign(id: string): Promise<void> {
    const form = { visited: true, clearance: 'fit', blocks: 'free' };
    await this.command('hall.clerk', id, { kind: 'accept' });
    const decision = { step: 'look', outcome: 'agree', points: [], form };
    await this.command('urban.officer', id, { kind: 'decide', decision });
  }

  /** Saves the item's draft with another summary; not while it is in review. Gives its hash and its revision. */
  async saved(): Promise<{ readonly hash: string; readonly revision: number }> {
    const { item, own } = this.ground;
    const read = await this.must<ItemDraft>(own.author, 'GET', `/api/items/${item}/draft`);
    const { definition, status, revision } = read.body;
    if (status === 'inReview') await this.must(own.author, 'DELETE', `/api/items/${item}/review`);
    definition.basics.summary.zh = `改写 ${randomUUID()}`;
    const body = { definition, commands: [] };
    return (await this.must<ItemDraft>(own.author, 'PUT', `/api/items/${item}/draft`, body, revision)).body;
  }

  /** Has the draft handed to the second person, where nobody did. */
  async inReview(): Promise<{ readonly hash: string; readonly revision: number }> {
    const { item, own } = this.ground;
    const read = await this.must<ItemDraft>(own.author, 'GET', `/api/items/${item}/draft`);
    if (read.body.status === 'inReview') return read.body;
    const saved = await this.saved();
    await this.must(own.author, 'POST', `/api/items/${item}/review`, { hash: saved.hash });
    return saved;
  }
}

interface ItemDraft {
  readonly definition: { readonly basics: { readonly summary: { zh: string } } };
  readonly status: string;
  readonly hash: string;
  readonly revision: number;
}
