import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { CaseView, Submitted } from '#shared/api/case';
import type { DraftView, UploadView } from '#shared/api/draft';
import type { CaseCommand } from '#shared/case/case-command';
import type { Answers } from '#shared/form/answers';
import { type Got, problemIn, type TestServer } from '#backend/testing/server.spec-support';

export const ITEM = 'food-business-catering-new';

interface Golden {
  readonly key: string;
  readonly answers: Answers;
}

/** The answers of a named applicant of a golden item. */
export function goldenAnswers(key: string, item = ITEM): Answers {
  const file = join(process.cwd(), 'shared', 'golden', item, 'applicants.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as Golden[]).find((applicant) => applicant.key === key)!.answers;
}

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** What people do with cases of the golden item, over HTTP. */
export class CaseWork {
  constructor(private readonly server: TestServer) {}

  /** Begins a new application, uploads what the item asks of everyone, and gives back the draft. */
  async begin(account: string, materials: readonly string[] = ['licence', 'layout']): Promise<DraftView> {
    const got = await this.server.as(account)<DraftView>('POST', '/api/drafts', { body: { item: ITEM } });
    if (got.status !== 200) throw new Error(problemIn(got));
    const draft = got.body;
    for (const material of materials) await this.upload(account, `/api/drafts/${draft.id}/files`, material);
    return draft;
  }

  /** Uploads a small PDF for a material and gives back its id. */
  async upload(account: string, path: string, material: string): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([PDF], { type: 'application/pdf' }), `${material}.pdf`);
    const got = await this.server.as(account)<UploadView>('POST', `${path}?material=${material}`, { body: form });
    if (got.status !== 201) throw new Error(problemIn(got));
    return got.body.file.id;
  }

  send(account: string, draft: string, answers: Answers, key: string = randomUUID()): Promise<Got<Submitted>> {
    return this.server.as(account)<Submitted>('POST', '/api/cases', {
      body: { draft, answers },
      headers: { 'idempotency-key': key },
    });
  }

  /** A submitted case; its id. */
  async submit(account: string, answers: Answers): Promise<string> {
    const draft = await this.begin(account);
    const got = await this.send(account, draft.id, answers);
    if (got.status !== 201) throw new Error(problemIn(got));
    return got.body.id;
  }

  async read(account: string, id: string): Promise<CaseView> {
    const got = await this.server.as(account)<CaseView>('GET', `/api/cases/${id}`);
    if (got.status !== 200) throw new Error(problemIn(got));
    return got.body;
  }

  /** Gives a command on the state that the person sees now. */
  async command(account: string, id: string, command: CaseCommand, key: string = randomUUID()): Promise<Got<CaseView>> {
    const { state } = await this.read(account, id);
    return this.give(account, id, state.seq, command, key);
  }

  give(account: string, id: string, seq: number, command: CaseCommand, key: string): Promise<Got<CaseView>> {
    const headers = { 'idempotency-key': key };
    return this.server.as(account)<CaseView>('POST', `/api/cases/${id}/commands`, { body: { seq, command }, headers });
  }

  /** A command that must succeed. */
  async must(account: string, id: string, command: CaseCommand): Promise<CaseView> {
    const got = await this.command(account, id, command);
    if (got.status !== 200) throw new Error(problemIn(got));
    return got.body;
  }

  /** Decides at a step, every review point judged to hold. */
  async decide(account: string, id: string, step: string, outcome: string): Promise<Got<CaseView>> {
    return this.command(account, id, await this.decision(account, id, step, outcome));
  }

  /** The command that decides at a step. */
  async decision(account: string, id: string, step: string, outcome: string): Promise<CaseCommand> {
    const { state } = await this.read(account, id);
    const service = await this.server.ask<{
      definition: { chain: { steps: { key: string; reviewPoints?: { key: string }[] }[] } };
    }>('GET', `/api/services/${ITEM}/versions/${state.version}`);
    const found = service.body.definition.chain.steps.find((one) => one.key === step)!;
    const points = (found.reviewPoints ?? []).map(({ key }) => ({ key, holds: true }));
    return { kind: 'decide', decision: { step, outcome, reason: '经审查，理由充分。', points } };
  }

  /** Takes a case from acceptance to the decision. */
  async grant(id: string): Promise<void> {
    await this.must('hall.clerk', id, { kind: 'accept' });
    const ways = [
      ['market.reviewer', 'documents', 'complete'],
      ['market.inspector1', 'inspect', 'fit'],
      ['market.inspector2', 'inspect', 'fit'],
      ['market.reviewer', 'review', 'proposeGrant'],
      ['market.chief', 'decide', 'grant'],
    ] as const;
    for (const [account, step, outcome] of ways) {
      const got = await this.decide(account, id, step, outcome);
      if (got.status !== 200) throw new Error(`${step}: ${problemIn(got)}`);
    }
  }

  /** Waits until a case looks as wished; the platform's own acts follow within moments. */
  async until(account: string, id: string, wished: (view: CaseView) => boolean): Promise<CaseView> {
    for (let tries = 0; tries < 100; tries += 1) {
      const view = await this.read(account, id);
      if (wished(view)) return view;
      await pause(100);
    }
    throw new Error(`The case never came to what was wished: ${JSON.stringify((await this.read(account, id)).state)}`);
  }
}
